/** Formats a size in bytes for people: "1,2 MB". */
export function formatSize(bytes: number, language: string): string {
  const isSmall = bytes < 1e6;
  return Math.max(1, bytes / (isSmall ? 1e3 : 1e6)).toLocaleString(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  });
}

const kinds = (accept: string): string[] => accept.split(',').map((kind) => kind.trim());

/** Whether a file matches an `accept` attribute. By its name and type only, so the server has to check the content. */
export function isAccepted({ name, type }: File, accept: string): boolean {
  return kinds(accept).some((kind) =>
    kind.startsWith('.')
      ? name.toLowerCase().endsWith(kind.toLowerCase())
      : kind.endsWith('/*')
        ? type.startsWith(kind.slice(0, -1))
        : type === kind,
  );
}

/** Returns the file types of an `accept` attribute in words: "PDF, JPG atau gambar". */
export function describeKinds(accept: string, image: string, or: string): string {
  const words = kinds(accept).map((kind) =>
    kind === 'image/*' ? image : kind.replace(/^.*[./]/, '').toUpperCase(),
  );
  const last = words.pop()!;
  return words.length ? `${words.join(', ')} ${or} ${last}` : last;
}

/** Replaces Unicode's control and format characters, with which a file name could reverse its letters or break the line. */
export const safeName = (name: string): string => name.replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
