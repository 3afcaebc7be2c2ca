/// libxlsxwriter, loaded when the first workbook is made: with all that it needs itself it would
/// take a sixth of every start of the program.
#pragma once
#include <xlsxwriter.h>

/// The functions that are used; add one here and it can be called.
#define XLSX_WRITER_FUNCTIONS(NAME)                                                            \
  NAME(workbook_new)                                                                           \
  NAME(workbook_add_format)                                                                    \
  NAME(workbook_add_worksheet)                                                                 \
  NAME(workbook_set_properties)                                                                \
  NAME(workbook_close)                                                                         \
  NAME(lxw_workbook_free)                                                                      \
  NAME(lxw_strerror)                                                                           \
  NAME(worksheet_set_column)                                                                   \
  NAME(worksheet_freeze_panes)                                                                 \
  NAME(worksheet_repeat_rows)                                                                  \
  NAME(worksheet_set_landscape)                                                                \
  NAME(worksheet_fit_to_pages)                                                                 \
  NAME(worksheet_write_string)                                                                 \
  NAME(worksheet_write_number)                                                                 \
  NAME(worksheet_write_blank)                                                                  \
  NAME(worksheet_write_formula_num)                                                            \
  NAME(worksheet_write_formula_str)                                                            \
  NAME(worksheet_write_datetime)                                                               \
  NAME(format_set_align)                                                                       \
  NAME(format_set_bold)                                                                        \
  NAME(format_set_bottom)                                                                      \
  NAME(format_set_bg_color)                                                                    \
  NAME(format_set_num_format)                                                                  \
  NAME(format_set_text_wrap)                                                                   \
  NAME(workbook_add_chart)                                                                     \
  NAME(worksheet_insert_chart_opt)                                                             \
  NAME(chart_add_series)                                                                       \
  NAME(chart_series_set_name)                                                                  \
  NAME(chart_series_set_line)                                                                  \
  NAME(chart_series_set_marker_type)                                                           \
  NAME(chart_series_set_marker_fill)                                                           \
  NAME(chart_title_set_name)                                                                   \
  NAME(chart_title_set_name_font)                                                              \
  NAME(chart_legend_set_position)                                                              \
  NAME(chart_axis_set_name)                                                                    \
  NAME(chart_axis_set_num_format)                                                              \
  NAME(chart_axis_set_min)                                                                     \
  NAME(chart_axis_set_max)

/// The library's functions under the library's names.
typedef struct {
#define XLSX_WRITER_FIELD(name) __typeof__(&name) _Nonnull name;
  XLSX_WRITER_FUNCTIONS(XLSX_WRITER_FIELD)
#undef XLSX_WRITER_FIELD
} xlsx_writer;

/// The library, loaded once for good; NULL where it is missing or of another kind.
const xlsx_writer *_Nullable xlsx_writer_load(void);

/// The file that `xlsx_writer_load` looks for.
static const char *_Nonnull const xlsx_writer_file = "libxlsxwriter.so." LXW_SOVERSION;

/// A file that exists in memory only, closed when a program is started from here; -1 with errno
/// where the system refuses. What Swift sees of the C library leaves memfd_create out.
int memory_file(const char *_Nonnull name);
