/** Wraps and unwraps data keys. The context is bound to the wrapped key (AWS KMS: the encryption context). */
export interface KeyProvider {
  wrap(key: Buffer, context: Readonly<Record<string, string>>): Promise<Buffer>;
  /** @throws Error when the key was wrapped under another context or master key. */
  unwrap(wrapped: Buffer, context: Readonly<Record<string, string>>): Promise<Buffer>;
}
