/** Shows the marked words of a found text; everything else is plain text, never markup. */
export function Fragment({ text }: { text: string }) {
  const parts = text.split(/<mark>(.*?)<\/mark>/s);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text keep their places
          <mark key={index} className="nl-mark">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}
