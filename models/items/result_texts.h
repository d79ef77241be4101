// What the result table says of itself in words. Models hand out codes and values; ui implements this in the person's
// language.
#pragma once

#include "models/search/search_index.h"

namespace cf::items {

class ResultTexts
{
public:
    virtual ~ResultTexts() = default;
    virtual QString header(search::Column column) const = 0;
    virtual QString cell(const search::Row& row, search::Column column) const = 0;
    virtual QString
    time(const search::Row& row,
         search::Column column) const = 0; ///< of a date column, to stand behind cell() where there is room
    virtual QString whole(const search::Row& row,
                          search::Column column) const = 0;      ///< more exact than cell(), for the tool tip
    virtual QString spoken(const search::Row& row) const = 0;    ///< the row as one sentence
    virtual QString reference(const search::Row& row) const = 0; ///< to cite it: one line of text
    virtual QString waiting() const = 0;                         ///< of a row that has not arrived yet
};

} // namespace cf::items
