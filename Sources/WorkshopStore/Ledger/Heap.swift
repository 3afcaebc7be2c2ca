import CMalloc

/// The memory that reading a long history takes, given back to the system.
enum Heap {
  /// Bytes from which on one piece goes back as soon as it is let go of. Where the bound is not set,
  /// each such piece raises it, and the next one stays.
  private static let largePiece: Int32 = 2 << 20

  static func returnLargePieces() { _ = mallopt(M_MMAP_THRESHOLD, largePiece) }

  static func returnRest() { _ = malloc_trim(0) }
}
