/*
 * Reduces the analyzer's manifest to the published API: one module per element, with its tag name
 * and its public members.
 */

/** Members called by Lit or the browser, never by authors. */
const LIFECYCLE = new Set([
  ...['render', 'update', 'updated', 'firstUpdated', 'willUpdate', 'shouldUpdate', 'requestUpdate'],
  ...['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'adoptedCallback'],
  ...['createRenderRoot', 'properties', 'styles', 'usesContainer', 'shadowRootOptions'],
]);

/** Native attributes that elements observe in order to restore them; not for authors to set. */
export const RESTORED_ATTRIBUTES = new Set(['role']);

const ELEMENT_MODULE = /^packages\/elements\/src\/([\w-]+)\/\1\.ts$/;

export function nusaElements() {
  /** The names of each class's `@internal` members; the analyzer drops that tag from accessors. */
  const internal = new Map();
  /** Union types such as `ButtonVariant`, by name, so that tools see their values. */
  const unions = new Map();

  return {
    name: 'nusa-elements',
    analyzePhase({ ts, node }) {
      if (ts.isClassDeclaration(node) && node.name) {
        const names = node.members
          .filter((member) =>
            ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal'),
          )
          .map((member) => member.name?.getText());
        internal.set(node.name.text, new Set(names));
      }
      if (ts.isTypeAliasDeclaration(node) && isStringUnion(ts, node.type)) {
        unions.set(
          node.name.text,
          node.type
            .getText()
            .replace(/^\|\s*/, '')
            .replace(/\s+/g, ' '),
        );
      }
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const classes = new Map(
        manifest.modules.flatMap((module) =>
          module.declarations
            .filter(({ kind }) => kind === 'class')
            .map((each) => [each.name, each]),
        ),
      );
      const isInternal = (declaration, name) => {
        for (let each = declaration; each; each = classes.get(each.superclass?.name)) {
          if (internal.get(each.name)?.has(name)) return true;
        }
        return false;
      };
      const withValues = (member) => {
        if (!member.type) return member;
        const text = member.type.text.replace(/\b[A-Z]\w+\b/g, (name) => unions.get(name) ?? name);
        return { ...member, type: { text } };
      };
      const isPublic = (declaration) => (member) =>
        !member.static &&
        !LIFECYCLE.has(member.name) &&
        !RESTORED_ATTRIBUTES.has(member.name) &&
        !member.name.startsWith('#') &&
        !['private', 'protected'].includes(member.privacy) &&
        !isInternal(declaration, member.name);

      manifest.modules = manifest.modules.flatMap((module) => {
        const name = module.path.match(ELEMENT_MODULE)?.[1];
        const declaration = module.declarations.find(({ name: n }) => n === className(name ?? ''));
        if (!declaration) return [];
        const path = `dist/${name}/${name}.js`;
        const members = (declaration.members ?? []).filter(isPublic(declaration)).map(withValues);
        const fields = new Set(members.map((member) => member.name));
        const element = {
          ...declaration,
          tagName: `nusa-${name}`,
          customElement: true,
          members: members.map(withoutBase),
          attributes: (declaration.attributes ?? [])
            .filter(({ fieldName }) => !fieldName || fields.has(fieldName))
            .map(withValues)
            .map(withoutBase),
          superclass: { name: 'HTMLElement' },
        };
        return [
          {
            kind: 'javascript-module',
            path,
            declarations: [element],
            exports: [
              { kind: 'js', name: element.name, declaration: { name: element.name, module: path } },
              {
                kind: 'custom-element-definition',
                name: element.tagName,
                declaration: { name: element.name, module: path },
              },
            ],
          },
        ];
      });
    },
  };
}

/** Drops references to the base classes, which are not published. */
const withoutBase = ({ inheritedFrom: _, ...member }) => member;

/** `text-input` → `NusaTextInput`. */
export const className = (name) =>
  `Nusa${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

const isStringUnion = (ts, type) =>
  ts.isUnionTypeNode(type) &&
  type.types.every((each) => ts.isLiteralTypeNode(each) && ts.isStringLiteral(each.literal));
