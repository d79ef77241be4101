#include "app/cli/further_answers.h"

#include "app/cli/command.h"
#include "models/evidence/result_export.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

struct FurtherLines {
    Q_DECLARE_TR_FUNCTIONS(cf::cli::FurtherLines)
};

QString stateCode(ui::FurtherAnswer::State state)
{
    switch (state) {
    case ui::FurtherAnswer::State::Asking: return u"asking"_s;
    case ui::FurtherAnswer::State::Answered: return u"answered"_s;
    case ui::FurtherAnswer::State::Cannot: return u"cannot"_s;
    case ui::FurtherAnswer::State::Failed: break;
    }
    return u"failed"_s;
}

QString lackCode(Lack lack)
{
    switch (lack) {
    case Lack::Documents: return u"documents"_s;
    case Lack::Events: return u"events"_s;
    case Lack::OtherSpelling: return u"otherSpelling"_s;
    case Lack::Lists: return u"lists"_s;
    case Lack::OlderVersions: return u"olderVersions"_s;
    case Lack::OtherVersions: return u"otherVersions"_s;
    case Lack::OtherDates: break;
    }
    return u"otherDates"_s;
}

QJsonArray lackingJson(const std::vector<Lacking>& lacking)
{
    QJsonArray array;
    for (const Lacking& one : lacking) {
        array.append(QJsonObject{{u"condition"_s, one.said}, {u"lacks"_s, lackCode(one.lack)}});
    }
    return array;
}

QJsonObject hitJson(const FurtherHit& hit)
{
    QJsonObject object{{u"nativeId"_s, hit.nativeId},   {u"title"_s, hit.title}, {u"documentId"_s, hit.documentId},
                       {u"customer"_s, hit.customer}, {u"type"_s, hit.type},   {u"date"_s, evidence::exportDate(hit.date)},
                       {u"meant"_s, hit.isMeant ? QJsonValue(true) : QJsonValue()},
                       {u"here"_s, hit.here ? QJsonValue(hit.here->value()) : QJsonValue()}};
    if (hit.here) {
        object.insert(u"standing"_s, QString(code(hit.standing)));
    }
    return object;
}

} // namespace

QJsonArray furtherJson(const std::vector<ui::FurtherAnswer>& answers)
{
    QJsonArray array;
    for (const ui::FurtherAnswer& answer : answers) {
        QJsonArray hits;
        for (const FurtherHit& hit : answer.hits) {
            hits.append(hitJson(hit));
        }
        QJsonObject object{{u"repository"_s, answer.name},
                           {u"state"_s, stateCode(answer.state)},
                           {u"asked"_s, answer.asked},
                           {u"leftOut"_s, QJsonArray::fromStringList(answer.leftOut)},
                           {u"lacking"_s, lackingJson(answer.lacking)},
                           {u"named"_s, answer.named()},
                           {u"notMeant"_s, answer.notMeant.size()},
                           {u"total"_s, answer.total ? QJsonValue(*answer.total) : QJsonValue()},
                           {u"estimate"_s, answer.isEstimate},
                           {u"more"_s, !answer.next.isEmpty()},
                           {u"at"_s, isoUtc(answer.at)},
                           {u"hits"_s, hits}};
        if (answer.error) {
            object.insert(u"error"_s, answer.error->detail);
        }
        array.append(object);
    }
    return array;
}

void printFurther(const std::vector<ui::FurtherAnswer>& answers)
{
    if (answers.empty()) {
        complain(FurtherLines::tr("no repository on a server that could be asked further"));
    }
    for (const ui::FurtherAnswer& answer : answers) {
        out() << Qt::endl << FurtherLines::tr("Further in %1: %2").arg(answer.name, ui::furtherVerdict(answer)) << Qt::endl;
        for (const QString& note : ui::furtherNotes(answer)) {
            out() << note << Qt::endl;
        }
        if (!answer.asked.isEmpty()) {
            out() << FurtherLines::tr("Asked: %1").arg(answer.asked) << Qt::endl;
        }
        for (const FurtherHit& hit : answer.hits) {
            out() << QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(evidence::exportDate(hit.date).left(10).leftJustified(10),
                              (hit.here ? hit.here->value() : FurtherLines::tr("not here")).leftJustified(20), hit.nativeId,
                              hit.customer, hit.title.isEmpty() ? hit.type : hit.title)
                  << Qt::endl;
        }
    }
}

} // namespace cf::cli
