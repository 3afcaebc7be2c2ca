import ArgumentParser
import Testing

@testable import rooftop

struct CommandNameTests {
  /// A name that is made from the type's costs a look through all conformances of the program, some
  /// tenths of a millisecond at every start.
  @Test func everyCommandNamesItself() {
    for command in Rooftop.configuration.subcommands {
      #expect(command.configuration.commandName != nil, "\(command)")
    }
  }
}
