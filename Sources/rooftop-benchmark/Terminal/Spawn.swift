import CPseudoTerminal
import Glibc

/// Starts a program as the leader of a new session on a terminal.
enum Spawn {
  static func run(
    _ words: [String], environment: [String], on terminal: PseudoTerminal
  ) throws(BenchmarkError) -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    // The first terminal that the leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, terminal.path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, pseudo_terminal_session_flag())

    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    errno = posix_spawn(&process, words[0], &files, &attributes, arguments, variables)
    guard errno == 0 else { throw .system("\(words[0]) cannot be started") }
    return process
  }
}
