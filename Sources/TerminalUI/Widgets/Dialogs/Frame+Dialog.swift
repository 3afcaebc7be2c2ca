extension Frame {
  /// Moves what is drawn in `rect` onto a dialog's surface: body, secondary, key and heading cells
  /// take the dialog's roles, all others stay. With it any widget can stand in a dialog.
  public mutating func adoptDialogRoles(in rect: Rect) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.bottom {
      for x in area.x..<area.right {
        let place = Rect(x: x, y: y, width: 1, height: 1)
        setRole(self[Point(x: x, y: y)].role.onDialog, in: place)
      }
    }
  }
}
