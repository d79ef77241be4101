#include "ui/record/citation_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

namespace {

class CitationWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CitationWords)
};

constexpr int hashDigits = 12; ///< enough to tell files apart by eye; the record has the whole

QString citation(const QString& where, const CitedPlace& place)
{
    QStringList parts{place.documentId, where};
    if (place.page >= 0) {
        parts << CitationWords::tr("page %1").arg(place.page + 1);
    }
    if (!place.sha256.isEmpty()) {
        const QString hash = QString::fromLatin1(place.sha256.toHex().left(hashDigits));
        parts << (place.altered ? CitationWords::tr("changed bytes, SHA-256 %1…").arg(hash)
                                : CitationWords::tr("SHA-256 %1…").arg(hash));
    }
    parts.removeAll(QString());
    return QStringLiteral("\n— ") + parts.join(QStringLiteral(", "));
}

} // namespace

QString citedId(const Communication& communication)
{
    return communication.documentId.isEmpty() ? communication.id.value() : communication.documentId;
}

QString withCitation(const QString& words, const CitedPlace& place)
{
    return words.isEmpty() ? QString() : words + citation({}, place);
}

QString recordWithCitation(const cache::Record& record, int rendition, const TimeTelling& telling)
{
    const RecordAnswer answer = answerOf(record, telling);
    QStringList lines{answer.what, answer.when, answer.version};
    lines.removeAll(QString());
    CitedPlace place{citedId(record.communication), -1, {}, false};
    if (rendition >= 0 && size_t(rendition) < record.renditions.size()) {
        const cache::SourceStatus& status = record.renditions[size_t(rendition)].status;
        place.sha256 = status.sha256;
        place.altered = status.content == ContentState::Altered;
    }
    return lines.join(u'\n') + citation(CitationWords::tr("in %1").arg(record.repositoryName), place);
}

} // namespace cf::ui
