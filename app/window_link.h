// What another program may ask the window to show: a CRM with a customer on the telephone opens counterfoil://customer/12345. A link only
// shows, it changes nothing, for anybody may write one into a web page.
#pragma once

#include <QString>

#include <optional>

namespace cf {

///   counterfoil:                     the window, as it is
///   counterfoil://customer/ID        all that was sent to a customer
///   counterfoil://record/DOCUMENT    the records of a document id
///   counterfoil://case/REFERENCE     what belongs to a case, in any way of writing its reference
///   counterfoil://search/QUERY       in the query language
/// What follows the second word is percent-encoded UTF-8, all of it: slashes may stand as they are.
struct WindowLink {
    enum class Shows { Window, Customer, Record, Case, Search } shows = Shows::Window;
    QString subject;
    friend bool operator==(const WindowLink&, const WindowLink&) = default;
};

inline constexpr QStringView linkScheme = u"counterfoil:";
inline constexpr qsizetype longestLink = 4096;    ///< characters as given
inline constexpr qsizetype longestSubject = 1024; ///< once decoded

bool isLink(QStringView word); ///< or would be one, if it were right
/// nullopt: not a link of ours, too long, not UTF-8, with control characters, or nothing where something is wanted.
std::optional<WindowLink> linkFrom(QStringView text);

} // namespace cf
