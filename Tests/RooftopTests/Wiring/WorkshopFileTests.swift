import Testing

@testable import rooftop

@Suite struct WorkshopFileTests {
  @Test(arguments: [
    ("/there/w.okr", "w.okr"), ("/there/our year.okr", "'our year.okr'"),
    ("/else/w.okr", "/else/w.okr"), ("/there/it's.okr", #"'it'\''s.okr'"#),
    ("/there/été.okr", "été.okr"),
  ]) func aPathIsTypedAsAShellTakesIt(_ path: String, _ typed: String) {
    #expect(WorkshopFile.typed(path, in: "/there").string == typed)
  }
}
