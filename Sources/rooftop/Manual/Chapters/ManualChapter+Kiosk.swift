extension ManualChapter {
  static let kiosk = ManualChapter(
    "A real kiosk",
    .text(
      """
      A seat starts no process, stops for no key and opens no file but the workshop (and a theme, if you
      name one with `--theme`). The terminal around it may still offer more: menus, tabs, tmux keys, other
      consoles. Where people sit alone at it, give the seat a Unix user of its own.
      """),
    .text(
      """
      The file must be writable for that user, and so must its folder, for the journal: a group that holds
      both users does it.
      """),
    .code(
      """
      sudo groupadd okr && sudo useradd --create-home --shell /bin/sh --groups okr seat
      sudo usermod --append --groups okr "$USER"
      sudo install -d -o "$USER" -g okr -m 2770 /srv/okr
      rooftop new /srv/okr/spring --organisation "Harbour Bikes" && chmod 660 /srv/okr/spring.okr
      """),
    .text(
      """
      The last line opens the workshop; once `q` has closed it, the group may write, and no seat can come
      before.
      """),
    .topic("Over ssh"),
    .text(
      """
      Whoever logs in as `seat`, by a key in `/home/seat/.ssh/authorized_keys` or a password you give, is
      at a seat, and nowhere else. A closed connection parks the text, to the last letter.
      """),
    .code(
      """
      # /etc/ssh/sshd_config.d/seat.conf
      Match User seat
        ForceCommand exec /usr/local/bin/rooftop join /srv/okr/spring.okr
        PermitTTY yes
        DisableForwarding yes
        PermitUserRC no
      """),
    .text(
      """
      sshd runs the command through the user's shell, hence `/bin/sh` above; where only the console is
      used, `/usr/sbin/nologin` is the better one. On the machine people sit at, use `ssh -e none`: else
      `~.` leaves their last picture on that screen, and `~` with Ctrl-Z gives them its shell.
      """),
    .topic("On a Linux console"),
    .text("The second console becomes a seat, which begins anew when it is closed."),
    .code(
      """
      # /etc/systemd/system/getty@tty2.service.d/seat.conf
      [Service]
      ExecStart=
      ExecStart=-/sbin/agetty --skip-login --noclear --login-program /usr/local/bin/seat - $TERM
      """),
    .code(
      #"""
      #!/bin/sh
      # /usr/local/bin/seat, to be made executable
      exec setpriv --reset-env --no-new-privs --reuid seat --regid okr --init-groups \
        /usr/local/bin/rooftop join /srv/okr/spring.okr
      """#),
    .text(
      """
      Switch Ctrl-Alt-Del off (`systemctl mask ctrl-alt-del.target`), and consoles you do not want with
      `NAutoVTs=0` in `logind.conf`.
      """),
    .topic("What was tried"),
    .text(
      #"""
      On Debian 12 with OpenSSH 9.2: the users and the folder; a seat over ssh on the same machine; a
      command, a shell with a terminal, sftp, scp, and local, remote and dynamic forwarding, all without
      getting one; Ctrl-C, Ctrl-Z, `Ctrl-\` and Ctrl-D; `~.`, a killed client and a killed server process,
      after which the text came back; and `agetty` with that script on a terminal of its own, not as a
      unit of systemd and not on a real console.
      """#))

  static let kioskLimits = ManualChapter(
    "What one Unix user can and cannot hide",
    .text(
      """
      Everything that runs as the same user may read the workshop file and the memory of every desk and
      seat, stop them, and trace them. If desk and seats are the same user, blindness is a promise of the
      program, not of the system. With a user of its own a seat still reads the file: drafts lie there
      with their writer's name until they are submitted, entries without one; a ballot or a sheet that was
      never cast is erased when the box is opened, a suggestion waits for its writer. Whoever gets a shell
      as that user gets those. Nothing here protects from root, from a camera, or from someone who looks
      over a shoulder. The terminal itself may log what it shows.
      """))
}
