#include "app/window_link.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>

namespace cf {

namespace {

struct Kind {
    QStringView word;
    WindowLink::Shows shows;
};
constexpr Kind kinds[] = {{u"customer", WindowLink::Shows::Customer}, {u"record", WindowLink::Shows::Record}, {u"case", WindowLink::Shows::Case}, {u"search", WindowLink::Shows::Search}};

std::optional<QString> decoded(QStringView text)
{
    const bool isWellFormed = [&] {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const auto isHex = [&](qsizetype at) { return at < text.size() && QStringView(u"0123456789abcdefABCDEF").contains(text[at]); };
            if (text[i] == u'%' && !(isHex(i + 1) && isHex(i + 2))) {
                return false;
            }
        }
        return true;
    }();
    if (!isWellFormed) {
        return std::nullopt;
    }
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString plain = utf8(QByteArray::fromPercentEncoding(text.toUtf8()));
    const bool isPrintable = std::ranges::none_of(plain, [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return utf8.hasError() || !isPrintable || plain.size() > longestSubject ? std::nullopt : std::optional(plain.trimmed());
}

} // namespace

bool isLink(QStringView word) { return word.startsWith(linkScheme, Qt::CaseInsensitive); }

std::optional<WindowLink> linkFrom(QStringView text)
{
    if (!isLink(text) || text.size() > longestLink) {
        return std::nullopt;
    }
    QStringView rest = text.mid(linkScheme.size());
    while (rest.startsWith(u'/')) {
        rest = rest.mid(1);
    }
    if (rest.isEmpty()) {
        return WindowLink();
    }
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView word = rest.left(slash < 0 ? rest.size() : slash);
    const auto kind = std::ranges::find_if(kinds, [&](const Kind& one) { return word.compare(one.word, Qt::CaseInsensitive) == 0; });
    if (kind == std::end(kinds) || slash < 0) {
        return std::nullopt;
    }
    QStringView subject = rest.mid(slash + 1);
    while (subject.endsWith(u'/')) { // browsers add one
        subject.chop(1);
    }
    const auto plain = decoded(subject);
    return plain && !plain->isEmpty() ? std::optional(WindowLink{kind->shows, *plain}) : std::nullopt;
}

} // namespace cf
