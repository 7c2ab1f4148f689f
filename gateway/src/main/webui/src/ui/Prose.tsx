/** What people typed, as plain text: an empty line starts a paragraph. */
export function Prose({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return (
    <div className="prose">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text keep their places
        <p key={index} className="nl-paragraph prose__paragraph">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
