import CPseudoTerminal
import Glibc

/// A terminal of 80x24 whose keyboard and screen this program holds.
final class PseudoTerminal {
  let descriptor: CInt
  /// What a program opens to be on this terminal.
  let path: String

  init() throws(BenchmarkError) {
    var name = [CChar](repeating: 0, count: 64)
    descriptor = pseudo_terminal_open(&name, name.count)
    guard descriptor >= 0 else { throw .system("no terminal") }
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  deinit { close(descriptor) }

  func send(_ bytes: [UInt8]) throws(BenchmarkError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .system("a key could not be sent") }
      rest = rest.dropFirst(count)
    }
  }

  /// What is on its way to the screen within `milliseconds`; nil when that is nothing.
  /// - Throws: when no program is left on the terminal.
  func receive(within milliseconds: Int) throws(BenchmarkError) -> [UInt8]? {
    var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, CInt(milliseconds)) > 0 else { return nil }
    var part = [UInt8](repeating: 0, count: 65536)
    let count = read(descriptor, &part, part.count)
    guard count > 0 else { throw .ended }
    return Array(part[..<count])
  }
}
