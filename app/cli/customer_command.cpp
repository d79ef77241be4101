#include "app/cli/customer_command.h"

#include "app/cli/query_argument.h"
#include "models/evidence/contact_heat.h"
#include "models/evidence/result_export.h"
#include "ui/customers/customer_words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

QJsonArray usesJson(const std::vector<evidence::UsedValue>& values)
{
    QJsonArray array;
    for (const evidence::UsedValue& used : values) {
        array.append(QJsonObject{{u"value"_s, used.value},
                                 {u"first"_s, evidence::exportDate(used.first)},
                                 {u"last"_s, evidence::exportDate(used.last)},
                                 {u"letters"_s, used.letters}});
    }
    return array;
}

QJsonObject refJson(const evidence::LetterRef& letter) { return {{u"id"_s, letter.id.value()}, {u"documentId"_s, letter.documentId}}; }

QJsonArray warningsJson(const evidence::CustomerStory& story)
{
    QJsonArray array;
    for (const evidence::ReturnWarning& warning : story.warnings) {
        array.append(QJsonObject{{u"kind"_s, QString(evidence::codeOf(warning.kind))},
                                 {u"value"_s, warning.value},
                                 {u"channel"_s, QString(code(warning.channel))},
                                 {u"since"_s, evidence::exportDate(warning.since)},
                                 {u"letters"_s, warning.letters},
                                 {u"open"_s, warning.open},
                                 {u"reason"_s, warning.reason},
                                 {u"isCurrent"_s, warning.isCurrent},
                                 {u"last"_s, refJson(warning.last)}});
    }
    return array;
}

QJsonArray consentsJson(const evidence::CustomerStory& story)
{
    QJsonArray array;
    for (const evidence::ConsentStep& step : story.consents) {
        array.append(QJsonObject{{u"kind"_s, QString(evidence::codeOf(step.kind))},
                                 {u"at"_s, evidence::exportDate(step.at)},
                                 {u"channel"_s, QString(code(step.channel))},
                                 {u"contact"_s, step.contact},
                                 {u"name"_s, step.name},
                                 {u"value"_s, step.value},
                                 {u"letter"_s, refJson(step.letter)}});
    }
    return array;
}

QJsonArray recordedJson(const evidence::CustomerStory& story)
{
    QJsonArray array;
    for (const evidence::RecordedConsent& one : story.recorded) {
        array.append(QJsonObject{{u"purpose"_s, one.statement.purpose},
                                 {u"state"_s, one.statement.state},
                                 {u"from"_s, evidence::exportDate(one.statement.from)},
                                 {u"to"_s, evidence::exportDate(one.statement.to)},
                                 {u"workspace"_s, one.workspace},
                                 {u"isStated"_s, one.isStated}});
    }
    return array;
}

} // namespace

bool CustomerCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser, {{u"find"_s, tr("Customers who may be meant by an id, a name or an account, with masked addresses that tell those of one name apart."), u"TEXT"_s}, {u"json"_s, tr("Prints JSON.")}}, arguments,
                tr("Tells what went to one customer: names, addresses as used, accounts, what came back, consent, reissues.\n"
                   "Only the customer's own part of each letter counts."))) {
        return false;
    }
    m_find = parser.value(u"find"_s).trimmed();
    if (parser.positionalArguments().size() != (m_find.isEmpty() ? 1 : 0)) {
        return wrong(tr("name one customer id"));
    }
    m_customer = parser.positionalArguments().value(0);
    m_json = parser.isSet(u"json"_s);
    return true;
}

void CustomerCommand::find(Program& program)
{
    constexpr int most = 50;
    const query::Calendar calendar{program.clock().now(), program.businessZone(), Qt::Monday};
    deliver(evidence::customersLike(program.cache(), program.searches(), m_find, calendar, most), this, [this](const Result<std::vector<evidence::CustomerHit>>& hits) {
        if (!hits) {
            finish(hits.error());
            return;
        }
        QJsonArray all;
        for (const evidence::CustomerHit& one : *hits) {
            if (m_json) {
                all.append(QJsonObject{{u"id"_s, one.id}, {u"name"_s, one.name}, {u"reachedAt"_s, ui::maskedContacts(one)}, {u"account"_s, one.account}, {u"last"_s, evidence::exportDate(one.last)}});
            } else {
                QStringList parts{one.id, one.name, ui::maskedContacts(one), evidence::exportDate(one.last)};
                parts.removeAll(QString());
                out() << parts.join(u"  "_s) << Qt::endl;
            }
        }
        if (m_json) {
            printJson({{u"customers"_s, all}});
        }
        finish(Done);
    });
}

void CustomerCommand::run(Program& program)
{
    if (!m_find.isEmpty()) {
        find(program);
        return;
    }
    const query::Calendar calendar{program.clock().now(), program.businessZone(), Qt::Monday};
    deliver(evidence::customerOf(program.cache(), program.searches(), m_customer, calendar), this, [this, calendar](const Result<evidence::CustomerFile>& file) {
        if (!file) {
            finish(file.error());
            return;
        }
        if (m_json) {
            printJson(json(*file));
        } else {
            print(*file, calendar);
        }
        finish(Done);
    });
}

QJsonObject CustomerCommand::json(const evidence::CustomerFile& file) const
{
    const evidence::CustomerStory& story = file.story;
    QJsonObject years;
    for (const auto& [year, count] : story.years) {
        years.insert(QString::number(year), count);
    }
    QJsonArray others, links;
    for (const evidence::OtherId& other : story.otherIds) {
        others.append(QJsonObject{{u"id"_s, other.id}, {u"basis"_s, QString(evidence::codeOf(other.basis))}, {u"attribute"_s, other.attribute}, {u"letters"_s, other.letters}});
    }
    for (const evidence::StoryLink& link : story.links) {
        links.append(QJsonObject{{u"kind"_s, QString(code(link.kind))}, {u"incoming"_s, link.isIncoming}, {u"letter"_s, refJson(link.letter)}, {u"target"_s, link.target}});
    }
    QJsonArray unreturned, gone;
    for (const cache::Unreturned& one : story.returns.unreturned) {
        unreturned.append(QJsonObject{{u"documentId"_s, one.documentId}, {u"system"_s, one.system}, {u"run"_s, one.run}, {u"batch"_s, one.batch}, {u"made"_s, isoUtc(one.made)}});
    }
    for (const cache::GoneLetter& one : story.returns.gone) {
        gone.append(QJsonObject{{u"id"_s, one.id.value()}, {u"documentId"_s, one.documentId}, {u"repository"_s, one.repositoryName}, {u"standing"_s, QString(code(one.standing))},
                                {u"since"_s, isoUtc(one.since > 0 ? std::optional(one.since) : std::nullopt)}});
    }
    return {{u"id"_s, story.id},
            {u"composedNotArchived"_s, story.returns.isToldByCustomer ? QJsonValue(unreturned) : QJsonValue()},
            {u"shownNoMore"_s, gone},
            {u"query"_s, story.query},
            {u"scope"_s, scopeJson(story.total.scope)},
            {u"total"_s, story.total.total},
            {u"looked"_s, story.letters},
            {u"shared"_s, story.shared},
            {u"undated"_s, story.undated},
            {u"writtenAs"_s, QJsonArray::fromStringList(story.writtenAs)},
            {u"years"_s, years},
            {u"contacts"_s, evidence::contactHeatJson(evidence::contactHeatOf(file))},
            {u"names"_s, usesJson(story.names)},
            {u"addresses"_s, usesJson(story.addresses)},
            {u"emails"_s, usesJson(story.emails)},
            {u"phones"_s, usesJson(story.phones)},
            {u"accounts"_s, usesJson(story.accounts)},
            {u"policies"_s, usesJson(story.policies)},
            {u"claims"_s, usesJson(story.claims)},
            {u"cases"_s, usesJson(story.cases)},
            {u"loans"_s, usesJson(story.loans)},
            {u"units"_s, usesJson(story.units)},
            {u"households"_s, QJsonArray::fromStringList(story.households)},
            {u"otherIds"_s, others},
            {u"warnings"_s, warningsJson(story)},
            {u"consents"_s, consentsJson(story)},
            {u"recordedConsents"_s, recordedJson(story)},
            {u"links"_s, links}};
}

void CustomerCommand::print(const evidence::CustomerFile& file, const query::Calendar& calendar) const
{
    const ui::TimeTelling telling{{}, calendar};
    out() << ui::customerTitle(file.story) << Qt::endl << ui::customerScope(file.story, telling) << Qt::endl;
    for (const ui::CustomerWarning& warning : ui::customerWarnings(file.story, telling)) {
        out() << u"! "_s << warning.sentence << Qt::endl;
    }
    for (const ui::CustomerSection& section : ui::customerSections(file.story, telling)) {
        out() << Qt::endl << section.title << Qt::endl;
        for (const ui::RecordFact& fact : section.facts) {
            out() << u"  "_s << fact.name << u"  "_s << fact.value << Qt::endl;
        }
    }
    out() << Qt::endl << scopeLine(file.story.total.scope) << Qt::endl;
}

} // namespace cf::cli
