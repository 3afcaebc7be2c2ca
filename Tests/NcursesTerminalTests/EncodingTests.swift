import Testing

@testable import NcursesTerminal

struct EncodingTests {
  @Test(
    arguments: [
      [:], ["LANG": ""], ["LANG": "en_US.UTF-8"], ["LANG": "de_DE"], ["LC_ALL": "C.utf8"],
      ["LC_ALL": "", "LANG": "en_GB.UTF-8@euro"], ["LC_CTYPE": "C.UTF-8", "LANG": "C"],
    ])
  func utf8UnlessTheLocaleSaysOtherwise(environment: [String: String]) {
    #expect(Encoding(environment: environment) == .utf8)
  }

  @Test(
    arguments: [
      ["LANG": "C"], ["LC_ALL": "POSIX"], ["LANG": "de_DE.ISO-8859-15@euro"],
      ["LC_ALL": "ja_JP.eucJP", "LANG": "en_US.UTF-8"],
    ])
  func anotherCharacterSetMeansASCII(environment: [String: String]) {
    #expect(Encoding(environment: environment) == .ascii)
  }
}
