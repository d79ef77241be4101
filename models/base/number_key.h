// Identifiers of which a site says that they are numbers: zeros before a run of digits say nothing there, C-12 is C-0000012. Such keys
// have a dash before each run, which no identifierKey() has, so that both kinds stand in one column and one index and never meet by
// accident. Source: data model 7.6, 10.
#pragma once

#include <QString>

namespace cf {

/// Of an identifierKey(): "c0000012" gives "c-12", "abc" stays. Keys that are the same as identifiers are the same as numbers.
QString numberKey(const QString& key);
/// What the number keys begin with whose identifiers may be written with this beginning. Zeros at its end may be any zeros: "c00" gives "c-".
QString numberStart(const QString& key);
/// What the number keys end with whose identifiers may be written with this end: "12" gives "12", "0012" gives "-12".
QString numberEnd(const QString& end);

} // namespace cf
