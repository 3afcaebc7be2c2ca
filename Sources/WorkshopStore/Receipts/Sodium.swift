import CSodium

/// The few things taken from libsodium.
enum Sodium {
  static let hashSize = 32
  static let saltSize = 16

  /// How much work a slow hash is.
  enum Hardness: Sendable {
    /// About a tenth of a second and 32 MiB.
    case slow
    /// Next to nothing: for what never reaches a disk.
    case quick

    var memory: Int { self == .slow ? 32 << 20 : 8 << 10 }
    var passes: UInt64 { self == .slow ? 3 : 1 }
  }

  private static let isReady = sodium_init() >= 0

  /// BLAKE2b, 32 bytes.
  static func hash(_ bytes: [UInt8]) throws(StoreError) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: hashSize)
    let status = crypto_generichash(
      &digest, digest.count, bytes, UInt64(bytes.count), nil, 0)
    guard isReady, status == 0 else { throw .noCryptography }
    return digest
  }

  /// Argon2id, 32 bytes.
  static func slowHash(
    _ bytes: [UInt8], salt: [UInt8], hardness: Hardness
  ) throws(StoreError) -> [UInt8] {
    guard isReady, salt.count == saltSize else { throw .noCryptography }
    var digest = [UInt8](repeating: 0, count: hashSize)
    let secret = bytes.map { CChar(bitPattern: $0) }
    let status = crypto_pwhash(
      &digest, UInt64(digest.count), secret, UInt64(secret.count), salt, hardness.passes,
      hardness.memory, crypto_pwhash_alg_argon2id13())
    guard status == 0 else { throw .noCryptography }
    return digest
  }

  static func random(_ count: Int) throws(StoreError) -> [UInt8] {
    guard isReady else { throw .noCryptography }
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// 0 ..< `bound`, evenly.
  static func random(below bound: Int) throws(StoreError) -> Int {
    guard isReady else { throw .noCryptography }
    return Int(randombytes_uniform(UInt32(bound)))
  }

  /// In a time that does not depend on the bytes.
  static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && sodium_memcmp(left, right, left.count) == 0
  }
}
