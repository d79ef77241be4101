#include "ui/compare/compare_subject_presenter.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QString encoded(const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text, "/ ")); }
QString decoded(const QString& text) { return QUrl::fromPercentEncoding(text.toUtf8()); }

} // namespace

std::optional<CompareSubject::Side> compareSideFrom(const QString& text)
{
    CompareSubject::Side side;
    const qsizetype mark = text.lastIndexOf(u'#');
    side.record = decoded(mark < 0 ? text : text.left(mark)).trimmed();
    if (mark >= 0) {
        bool isNumber = false;
        side.rendition = text.mid(mark + 1).toInt(&isNumber) - 1;
        if (!isNumber || side.rendition < 0) {
            return std::nullopt;
        }
    }
    return side.record.isEmpty() ? std::nullopt : std::optional(side);
}

std::optional<CompareSubject> compareSubjectFrom(const QString& subject)
{
    CompareSubject told;
    if (subject.startsWith(u"template:") || subject.startsWith(u"asset:")) {
        told.isAsset = subject.startsWith(u"asset:");
        const QStringList parts = subject.mid(subject.indexOf(u':') + 1).split(u':');
        if (parts.size() != 3 || parts.contains(QString())) {
            return std::nullopt;
        }
        told.code = decoded(parts[0]);
        told.leftVersion = decoded(parts[1]);
        told.rightVersion = decoded(parts[2]);
        return told;
    }
    const bool isKnown = subject.startsWith(u"records:") || subject.startsWith(u"renditions:");
    const QStringList sides = isKnown ? subject.mid(subject.indexOf(u':') + 1).split(u',') : QStringList();
    if (sides.size() != 2) {
        return std::nullopt;
    }
    const auto left = compareSideFrom(sides[0]), right = compareSideFrom(sides[1]);
    if (!left || !right) {
        return std::nullopt;
    }
    told.left = *left;
    told.right = *right;
    return told;
}

QString subjectText(const CompareSubject& subject)
{
    if (subject.isTemplate()) {
        const QString kind = subject.isAsset ? u"asset"_s : u"template"_s;
        return u"%1:%2:%3:%4"_s.arg(kind, encoded(subject.code), encoded(subject.leftVersion), encoded(subject.rightVersion));
    }
    if (subject.left.rendition == 0 && subject.right.rendition == 0 && subject.left != subject.right) {
        return u"records:%1,%2"_s.arg(encoded(subject.left.record), encoded(subject.right.record));
    }
    return u"renditions:%1#%2,%3#%4"_s.arg(encoded(subject.left.record)).arg(subject.left.rendition + 1).arg(encoded(subject.right.record)).arg(subject.right.rendition + 1);
}

} // namespace cf::ui
