/*
 * Makes the analyzer's manifest that of the published package: one module an element, with its
 * tag, and of its members only those that an author may use.
 */

/** Where Lit, or the browser, calls in; never for an author. */
const LIFECYCLE = new Set([
  ...['render', 'update', 'updated', 'firstUpdated', 'willUpdate', 'shouldUpdate', 'requestUpdate'],
  ...['connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'adoptedCallback'],
  ...['createRenderRoot', 'properties', 'styles', 'usesContainer', 'shadowRootOptions'],
]);

/** Attributes of HTML itself that an element keeps in place; not for an author to set. */
export const KEPT = new Set(['role']);

const ELEMENT_MODULE = /^packages\/elements\/src\/([\w-]+)\/\1\.ts$/;

export function nusaElements() {
  /** The members of each class that say `@internal`; the analyzer forgets those of setters. */
  const internal = new Map();
  /** `type ButtonVariant = 'secondary' | 'warning'`, by name, so that tools see the values. */
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
      if (ts.isTypeAliasDeclaration(node) && isUnionOfTexts(ts, node.type)) {
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
        !KEPT.has(member.name) &&
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
          members: members.map(own),
          attributes: (declaration.attributes ?? [])
            .filter(({ fieldName }) => !fieldName || fields.has(fieldName))
            .map(withValues)
            .map(own),
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

/** The base classes are not published, so nothing refers to them. */
const own = ({ inheritedFrom: _, ...member }) => member;

/** `text-input` → `NusaTextInput`. */
export const className = (name) =>
  `Nusa${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

const isUnionOfTexts = (ts, type) =>
  ts.isUnionTypeNode(type) &&
  type.types.every((each) => ts.isLiteralTypeNode(each) && ts.isStringLiteral(each.literal));
