#include "models/delivery/enhanced_status.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

std::optional<EnhancedStatus> fromMatch(const QRegularExpressionMatch& match)
{
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return EnhancedStatus{match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()};
}

} // namespace

QString toText(const EnhancedStatus& status)
{
    return u"%1.%2.%3"_s.arg(status.kind).arg(status.subject).arg(status.detail);
}

std::optional<EnhancedStatus> statusFromField(QStringView field)
{
    static const QRegularExpression form(u"^[\\s\"'(#]*([245])\\.(\\d{1,3})\\.(\\d{1,3})(?![\\d.])"_s);
    return fromMatch(form.match(field.toString()));
}

std::optional<EnhancedStatus> statusInText(QStringView text)
{
    static const QRegularExpression form(u"(?<![\\d.\\w@-])(?<![0-9a-f]:)([245])\\.(\\d{1,2})\\.(\\d{1,3})(?!\\.?\\d)(?![\\w@])|"
                                         "(?<=[245]\\d\\d-)([245])\\.(\\d{1,2})\\.(\\d{1,3})(?!\\.?\\d)"_s);
    std::optional<EnhancedStatus> vague;
    for (auto found = form.globalMatch(text.toString()); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int first = match.capturedStart(1) >= 0 ? 1 : 4;
        const EnhancedStatus status{match.capturedView(first).toInt(), match.capturedView(first + 1).toInt(),
                                    match.capturedView(first + 2).toInt()};
        if (status.subject > 7) {
            continue;
        }
        if (status.subject != 0 || status.detail != 0) {
            return status;
        }
        if (!vague) {
            vague = status;
        }
    }
    return vague;
}

int replyCodeInText(QStringView text)
{
    // After the words that introduce a reply it is surely one; else three digits that stand alone.
    static const QRegularExpression introduced(
        u"(?:said|reply|response|returned|error|reason|code|answered|with|was|<<<|;|:)[:\\s'\"(]*[#<(]?([245][0-5]\\d)"
        "(?=[\\s-]|$|[:,.']\\s)(?!\\s*(?:bytes|kb|mb|seconds|minutes|hours|days|attempts|messages))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alone(u"(?:^|\\s|[#(\\['\"])([45][0-5]\\d)(?=[\\s-](?!bytes|kb|mb|seconds|attempts)|$|[:,)\\]'])"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString words = text.toString();
    static const QRegularExpression leading(u"^\\W{0,3}([245][0-5]\\d)(?=[\\s-]|$)"_s);
    for (const QRegularExpression& form : {leading, introduced, alone}) {
        const QRegularExpressionMatch match = form.match(words);
        if (match.hasMatch()) {
            return match.capturedView(1).toInt();
        }
    }
    return 0;
}

} // namespace cf::delivery
