import CTerminalGuard
import Glibc

/// The way from ncurses to the terminal: one descriptor, which leads into memory while frames are
/// made, so that what ncurses sends can be shortened, and to the terminal while its settings change.
struct OutputPath {
  /// What ncurses writes to.
  let file: UnsafeMutablePointer<FILE>
  private let memory: CInt

  /// Leads to the terminal.
  init() throws(TerminalError) {
    let descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)
    let memory = terminal_memory_open()
    guard descriptor >= 0, memory >= 0, let file = fdopen(descriptor, "w") else {
      let reason = TerminalError.system(String(cString: strerror(errno)))
      if descriptor >= 0 { Glibc.close(descriptor) }
      if memory >= 0 { Glibc.close(memory) }
      throw reason
    }
    self.file = file
    self.memory = memory
  }

  func leadToTerminal() { terminal_route(fileno(file), STDOUT_FILENO) }

  func leadToMemory() { terminal_route(fileno(file), memory) }

  /// What was written to memory since the last call.
  func take() -> [UInt8] {
    let count = Int(lseek(memory, 0, SEEK_CUR))
    guard count > 0 else { return [] }
    lseek(memory, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(memory, buffer.baseAddress, count, 0))
    }
  }

  func close() {
    fclose(file)
    Glibc.close(memory)
  }
}
