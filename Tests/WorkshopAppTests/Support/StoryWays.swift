/// What a story does otherwise than most.
struct StoryWays {
  /// Whether moments come onto the screen in a few frames.
  let moves: Bool
  /// Whether newcomers are told how a seat works. Most stories begin behind that page.
  let hasFirstPage: Bool
  /// Whether a seat writes plain words.
  let isPlain: Bool
}
