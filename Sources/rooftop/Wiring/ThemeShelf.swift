import Foundation
import PlainText
import TerminalUI
import ThemeFiles

/// The themes the desk can switch between, and the one to begin with.
struct ThemeShelf {
  private(set) var names: [CleanText] = []
  private(set) var themes: [Theme] = []
  private(set) var selected = 0

  /// The chosen theme.
  var theme: Theme { themes[selected] }

  /// What was changed in the chosen theme to make it readable.
  var notice: CleanText? { theme.notices.first }

  /// Every theme of `search` that can be read; `wanted` is a name or a path. Where nobody wants
  /// one it is `usual`, if there is such a theme.
  init(
    _ search: ThemeSearch, wanted: String?, usual: CleanText = Theme.standard.name
  ) throws(CommandFailure) {
    for name in search.names {
      if let theme = try? search.theme(named: name) { add(theme, name) }
    }
    if themes.isEmpty { add(.standard, Theme.standard.name) }
    guard let wanted else {
      selected =
        names.firstIndex(of: usual) ?? names.firstIndex(of: Theme.standard.name) ?? 0
      return
    }
    try select(wanted, search)
  }

  private mutating func add(_ theme: Theme, _ name: CleanText) {
    names.append(name)
    themes.append(theme)
  }

  private mutating func select(_ wanted: String, _ search: ThemeSearch) throws(CommandFailure) {
    if ThemeFolders.isPath(wanted) {
      add(Theme(try ThemeFolders.scheme(at: wanted)), CleanText(wanted))
      selected = themes.count - 1
      return
    }
    let name = CleanText(wanted).singleLine
    let theme: Theme?
    do throws(SchemeFileError) {
      theme = try search.theme(named: name)
    } catch {
      throw CommandFailure(error)
    }
    guard let theme else {
      throw CommandFailure(usage: "No theme is called \"\(name)\". rooftop themes lists them.")
    }
    if !names.contains(name) { add(theme, name) }
    selected = names.firstIndex(of: name) ?? 0
  }
}
