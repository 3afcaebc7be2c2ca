import CXlsxWriter
import Glibc
import PlainText

/// A workbook of libxlsxwriter that is made in memory: no name on disk ever holds the worksheet.
final class Workbook {
  let library: xlsx_writer
  let handle: UnsafeMutablePointer<lxw_workbook>
  private let memory: Int32
  private var isClosed = false
  let styles: CellStyles

  init() throws(SpreadsheetError) {
    guard let library = xlsx_writer_load()?.pointee else { throw .missingLibrary }
    self.library = library
    memory = memory_file("worksheet")
    guard memory >= 0 else { throw Self.failure(errno) }
    // The library opens files by name only.
    guard let handle = library.workbook_new("/proc/self/fd/\(memory)") else {
      Glibc.close(memory)
      throw SpreadsheetError(reason: "There is no room in memory for the workbook.")
    }
    self.handle = handle
    styles = CellStyles(library, handle)
  }

  deinit {
    if !isClosed { library.lxw_workbook_free(handle) }
    Glibc.close(memory)
  }

  /// What a program shows about the file. The moment is fixed, so that equal worksheets make equal
  /// bytes.
  func describe(title: CleanText, created seconds: Int) {
    title.string.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      properties.created = time_t(seconds)
      _ = library.workbook_set_properties(handle, &properties)
    }
  }

  func sheet(_ name: String) throws(SpreadsheetError) -> Sheet {
    guard let sheet = library.workbook_add_worksheet(handle, name) else {
      throw SpreadsheetError(reason: "The sheet \(CleanText(name)) could not be made.")
    }
    return Sheet(library, sheet, styles)
  }

  /// The whole file. The workbook cannot be used afterwards.
  func finish() throws(SpreadsheetError) -> [UInt8] {
    isClosed = true
    let result = library.workbook_close(handle)
    guard result == LXW_NO_ERROR else {
      let words = library.lxw_strerror(result).map { String(cString: $0) } ?? "error \(result)"
      throw SpreadsheetError(reason: "The workbook could not be made: \(CleanText(words)).")
    }
    return try contents()
  }

  private func contents() throws(SpreadsheetError) -> [UInt8] {
    let size = Int(lseek(memory, 0, SEEK_END))
    guard size > 0 else { throw Self.failure(errno) }
    var bytes = [UInt8](repeating: 0, count: size)
    var done = 0
    while done < size {
      let count = bytes.withUnsafeMutableBytes {
        pread(memory, $0.baseAddress?.advanced(by: done), size - done, off_t(done))
      }
      guard count > 0 else { throw Self.failure(errno) }
      done += count
    }
    return bytes
  }

  private static func failure(_ code: Int32) -> SpreadsheetError {
    SpreadsheetError(
      reason: "The workbook could not be made: \(CleanText(String(cString: strerror(code)))).")
  }
}
