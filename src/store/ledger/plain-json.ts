/**
 * JSON from outside as a value of plain keys. Throws on text that is no JSON, and on a key that every object
 * has from birth (`__proto__`, `constructor`): a strict schema would take it for one that it knows.
 */
export function parsePlainJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (key in Object.prototype) throw new SyntaxError(`a key named ${key}`);
    return value;
  });
}
