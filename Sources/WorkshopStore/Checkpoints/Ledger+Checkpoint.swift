import WorkshopModel

extension Ledger {
  /// Keeps a checkpoint for the next opening where the history has grown by much since the last one.
  /// For a moment when nobody waits.
  public func saveCheckpoint() {
    guard let checkpoints, let saved = checkpoints.toKeep(of: timeline),
      checkpointSeq == 0 || saved.seq >= checkpointSeq + Checkpoints.stride
    else { return }
    // Nothing depends on it.
    guard (try? checkpoints.save(saved, of: store)) != nil else { return }
    checkpointSeq = saved.seq
  }
}
