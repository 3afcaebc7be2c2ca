extension ManualChapter {
  static let files = ManualChapter(
    "Files",
    .text(
      """
      A workshop is one SQLite file, readable by its owner alone. Every decision is on disk before it is
      shown; unfinished typing is saved within a second and given back at the next start. Events are
      append-only and chained by hash: `rooftop check` finds a changed byte, in the events and in what
      stands beside them: the box, drafts, the PIN and its wrong tries, what the room sees. It names what
      is missing or changed, and changes nothing itself, not even a write that was cut off.
      """),
    .text(
      """
      A new file appears under its name whole or not at all. A log or a journal beside the file that is no
      part of it (a backup was copied over a crashed file, say) is refused in one line before anything is
      read; move it away. Where the file is deleted or replaced while it is open, desk, seats and room say
      so at once; nothing more is called saved, and the desk offers to save a copy, with all of the history
      and the box, and goes on there. What the room sees stands beside the history and leaves no trace in
      it; who has the file open is told by kernel locks behind its end, so a room of a user who may only
      read the file counts as well.
      """),
    .text(
      """
      Several desks and seats may have one file open and see each other's decisions. Where one stops in
      the middle of writing, the others say so and go on answering their keys: what they wrote waits, is
      tried again by itself, and goes in once. Who quits before is told what is lost with that, and the
      exit code is 75. What is refused as the program ends, by a full disk say, is told in the same way,
      with the code of its reason. Each desk has a place of its own for unfinished text, and undoes its
      own steps only: nothing the room has seen, a drawn lot included, and never the timer. A form changes
      what was typed in it and leaves the rest as another desk has it by then. What a killed desk left
      comes back at the next `open`.
      """),
    .text(
      """
      A workshop of 250 steps and more is opened from a checkpoint in `~/.cache/rooftop/checkpoints`
      (with `--config-dir`, in `cache` there). It can be deleted at any time, nobody can read it without
      the workshop, and `rooftop check` compares it with the steps.
      """),
    .text(
      """
      Themes are base16 or base24 YAML files in `Themes/`, in the folder beside the program, or in
      `$XDG_CONFIG_HOME/rooftop/themes`; `T` switches. Text that would be hard to read is repaired when a
      scheme is loaded, with a notice.
      """),
    .topic("To install the completions and this page"),
    .code(
      """
      mkdir -p ~/.local/share/bash-completion/completions ~/.local/share/man/man1
      rooftop completions bash > ~/.local/share/bash-completion/completions/rooftop
      rooftop manual > ~/.local/share/man/man1/rooftop.1
      """),
    .text(
      """
      For zsh, write `rooftop completions zsh` to `_rooftop` in a folder of your `fpath`; for fish, write
      `rooftop completions fish` to `~/.config/fish/completions/rooftop.fish`.
      """))
}
