/// The rules of good wording. Raw values are the file format.
public enum AdviceRule: String, CaseIterable, Hashable, Sendable, Codable {
  case o1, o2, o3, o4, o5, o6
  case k1, k2, k3, k4, k5, k6, k7, k8, k9, k10
  case s1, s2, s3, s4
  case t1, t2, t3, t4, t5

  /// `O1`, as people name it.
  public var code: String { rawValue.uppercased() }
}

/// What a piece of advice is about.
public enum AdviceSubject: Hashable, Sendable, Codable {
  case objective(id: ObjectiveID)
  case keyResult(id: KeyResultID)
  case task(id: TaskID)
  /// All objectives of the workshop together.
  case set
}
