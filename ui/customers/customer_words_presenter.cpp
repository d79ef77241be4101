#include "ui/customers/customer_words_presenter.h"

#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "ui/record/process_facts_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class CustomerWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CustomerWords)
};

QString dayWords(const std::optional<Moment>& moment, const TimeTelling& telling) { return momentText(*moment, telling.zone, telling.calendar, false); }

QString termText(query::Field field, const QString& value)
{
    return query::print(query::equalTerm(field, value));
}

RecordFact usedFact(const evidence::UsedValue& used, const QString& query, const TimeTelling& telling)
{
    RecordFact fact;
    fact.name = used.value;
    fact.value = usedText(used, telling);
    fact.copy = used.value;
    fact.query = query;
    return fact;
}

void addContacts(CustomerSection& section, const evidence::CustomerStory& story, const std::vector<evidence::UsedValue>& values, evidence::ContactKind kind,
                 const TimeTelling& telling)
{
    const QString name = contactWord(kind);
    for (const evidence::UsedValue& used : values) {
        RecordFact fact;
        fact.name = used.isLast && values.size() > 1 ? CustomerWords::tr("%1, last known").arg(name) : name;
        fact.value = used.value;
        const auto failing = std::ranges::find_if(story.warnings, [&](const evidence::ReturnWarning& one) { return one.kind == kind && one.value == used.value; });
        if (failing != story.warnings.end()) {
            fact.mark = {kind == evidence::ContactKind::Address ? u"return"_s : u"bounce"_s, {}, Mark::Failed};
        }
        section.facts << fact;
        RecordFact when;
        when.name = CustomerWords::tr("used");
        when.value = usedText(used, telling);
        if (failing != story.warnings.end() && failing->since) {
            when.value += u"; "_s + CustomerWords::tr("comes back since %1").arg(dayWords(failing->since, telling));
        }
        section.facts << when;
    }
}

void addReferences(CustomerSection& section, const std::vector<evidence::UsedValue>& values, const QString& name, query::Field field, const QString& customer,
                   const TimeTelling& telling)
{
    constexpr size_t mostShown = 8;
    for (size_t i = 0; i < values.size(); ++i) {
        const evidence::UsedValue& used = values[i];
        if (i == mostShown && values.size() > mostShown + 1) {
            RecordFact rest;
            rest.name = name;
            rest.value = CustomerWords::tr("%Ln more, each in fewer letters", nullptr, int(values.size() - mostShown));
            section.facts << rest;
            return;
        }
        RecordFact fact = usedFact(used, customer + u' ' + termText(field, used.value), telling);
        fact.name = name;
        fact.value = used.value + u" · "_s + usedText(used, telling);
        section.facts << fact;
    }
}

QString returnSentence(const evidence::ReturnWarning& warning, const TimeTelling& telling)
{
    const bool isPost = warning.kind == evidence::ContactKind::Address;
    const QString where = warning.value.isEmpty() ? channelWord(warning.channel) : warning.value;
    const QString since = warning.since ? dayWords(warning.since, telling) : CustomerWords::tr("a day that is not told");
    //: %1: an address
    const QString first = isPost ? CustomerWords::tr("Mail to %1 comes back: %Ln letter(s) since %2", nullptr, warning.letters).arg(where, since)
                                 : CustomerWords::tr("Messages to %1 do not arrive: %Ln since %2", nullptr, warning.letters).arg(where, since);
    const QString reason = warning.reason.isEmpty() ? QString() : u" ("_s + warning.reason + u')';
    const QString open = warning.open > 0 ? CustomerWords::tr("; of %Ln sent there since, nothing is known", nullptr, warning.open) : QString();
    return first + reason + open;
}

/// The first of them, and how many more.
template <class List>
QString someIds(const List& list)
{
    constexpr size_t mostNamed = 3;
    QStringList ids;
    for (const auto& one : list) {
        if (size_t(ids.size()) == mostNamed) {
            return CustomerWords::tr("%1 and %Ln more", nullptr, int(list.size() - mostNamed)).arg(ids.join(u", "_s));
        }
        ids << one.documentId;
    }
    return ids.join(u", "_s);
}

QString otherIdSentence(const evidence::OtherId& other)
{
    switch (other.basis) {
    case evidence::OtherId::Basis::Former:
        return CustomerWords::tr("%Ln letter(s) name %1 as a former id; what went to it is not shown here", nullptr, other.letters).arg(other.id);
    case evidence::OtherId::Basis::Successor: return CustomerWords::tr("%Ln letter(s) to %1 name this id as a former one", nullptr, other.letters).arg(other.id);
    case evidence::OtherId::Basis::SameNumber: break;
    }
    return CustomerWords::tr("%Ln letter(s) went to %1, the same but for zeros; they are not shown here", nullptr, other.letters).arg(other.id);
}

/// "given from 10 Apr 2025 until further notice".
QString recordedPeriod(const evidence::RecordedConsent& one, const TimeTelling& telling)
{
    const QString from = momentWords(one.statement.from, telling, true), to = momentWords(one.statement.to, telling, true);
    return one.statement.from && one.statement.to ? CustomerWords::tr("%1 from %2 to %3").arg(one.statement.state, from, to)
           : one.statement.from                   ? CustomerWords::tr("%1 from %2 until further notice").arg(one.statement.state, from)
           : one.statement.to                     ? CustomerWords::tr("%1 until %2").arg(one.statement.state, to)
                                                  : CustomerWords::tr("%1 until further notice").arg(one.statement.state);
}

} // namespace

QString contactWord(evidence::ContactKind kind)
{
    switch (kind) {
    case evidence::ContactKind::Address: return CustomerWords::tr("Address");
    case evidence::ContactKind::Email: return CustomerWords::tr("E-mail");
    case evidence::ContactKind::Phone: break;
    }
    return CustomerWords::tr("Phone");
}

QString usedText(const evidence::UsedValue& used, const TimeTelling& telling)
{
    const QString letters = CustomerWords::tr("%Ln letter(s)", nullptr, used.letters);
    if (!used.first || !used.last) {
        return letters;
    }
    const QString first = dayWords(used.first, telling), last = dayWords(used.last, telling);
    return first == last ? CustomerWords::tr("%1, %2").arg(first, letters) : CustomerWords::tr("%1 to %2, %3").arg(first, last, letters);
}

QString consentSentence(const evidence::ConsentStep& step, const TimeTelling& telling)
{
    const QString when = step.at ? momentWords(step.at, telling, true) : CustomerWords::tr("at a time that is not told");
    const QString where = step.contact.isEmpty() ? channelWord(step.channel) : step.contact;
    switch (step.kind) {
    case evidence::ConsentKind::Unsubscribed: return CustomerWords::tr("%1: unsubscribed, %2").arg(when, where);
    case evidence::ConsentKind::Complaint: return CustomerWords::tr("%1: complained of a message as unwanted, %2").arg(when, where);
    case evidence::ConsentKind::Suppressed: return CustomerWords::tr("%1: address suppressed, %2").arg(when, where);
    case evidence::ConsentKind::Stated: break;
    }
    return CustomerWords::tr("%1: %2 “%3”, as letter %4 states it").arg(when, step.name, step.value, step.letter.documentId);
}

QString customerTitle(const evidence::CustomerStory& story) { return story.names.empty() ? story.id : story.names.front().value; }

QString customerScope(const evidence::CustomerStory& story, const TimeTelling& telling)
{
    QStringList parts{story.writtenAs.isEmpty() ? story.id : story.writtenAs.constFirst()};
    QString letters = CustomerWords::tr("%Ln letter(s)", nullptr, int(story.total.total));
    if (!story.years.empty()) {
        const int first = story.years.begin()->first, last = story.years.rbegin()->first;
        letters += u", "_s + (first == last ? QString::number(first) : CustomerWords::tr("%1 to %2").arg(first).arg(last));
    }
    parts << letters;
    if (story.letters < story.total.total) {
        parts << CustomerWords::tr("facts from the newest %1").arg(numberText(story.letters));
    }
    if (story.writtenAs.size() > 1) {
        parts << CustomerWords::tr("also written %1").arg(story.writtenAs.mid(1).join(u", "_s));
    }
    parts << CustomerWords::tr("times: %1").arg(zoneWord(telling.zone, telling.calendar.business));
    return parts.join(u" · "_s);
}

std::vector<CustomerWarning> customerWarnings(const evidence::CustomerStory& story, const TimeTelling& telling)
{
    std::vector<CustomerWarning> warnings;
    for (const evidence::ReturnWarning& warning : story.warnings) {
        const bool isPost = warning.kind == evidence::ContactKind::Address;
        if (!warning.isCurrent) {
            continue; // stands with the address it is about
        }
        warnings.push_back({isPost ? u"return"_s : u"bounce"_s, returnSentence(warning, telling), true, story.query + u" failed"_s, {}});
    }
    if (const auto& unreturned = story.returns.unreturned; !unreturned.empty()) {
        const QString since = unreturned.front().made ? instantWords(*unreturned.front().made, telling) : CustomerWords::tr("a time that is not told");
        warnings.push_back({u"repo"_s, CustomerWords::tr("%Ln document(s) composed for this customer are in no repository, the first since %1: %2", nullptr, int(unreturned.size()))
                                              .arg(since, someIds(unreturned)), true, {}, {}});
    }
    if (const auto& gone = story.returns.gone; !gone.empty()) {
        QStringList ids;
        for (const cache::GoneLetter& one : gone) {
            ids << one.documentId;
        }
        ids.removeAll(QString());
        constexpr qsizetype mostAsked = 100;
        query::Query asked;
        std::vector<query::Expression> documents;
        for (const QString& id : ids.mid(0, mostAsked)) {
            documents.push_back(query::of(query::equalTerm(query::Field::Document, id)));
        }
        asked.where = documents.size() == 1 ? documents.front() : query::any(documents);
        warnings.push_back({u"repo"_s, CustomerWords::tr("%Ln letter(s) that came back are shown by their repository no more: %1", nullptr, int(gone.size())).arg(someIds(gone)), true,
                            documents.empty() ? QString() : query::print(asked), {}});
    }
    if (!story.consents.empty()) {
        const auto last = std::ranges::find_if(story.consents.rbegin(), story.consents.rend(),
                                               [](const evidence::ConsentStep& step) { return step.kind != evidence::ConsentKind::Stated && step.at; });
        if (last != story.consents.rend()) {
            warnings.push_back({u"info"_s, consentSentence(*last, telling), false, termText(query::Field::Document, last->letter.documentId), {}});
        }
    }
    for (const evidence::OtherId& other : story.otherIds) {
        warnings.push_back({u"people"_s, otherIdSentence(other), false, evidence::customerQuery(other.id), other.id});
    }
    return warnings;
}

std::vector<CustomerSection> customerSections(const evidence::CustomerStory& story, const TimeTelling& telling)
{
    std::vector<CustomerSection> sections;
    CustomerSection reached{u"reached"_s, CustomerWords::tr("Reached at, as used"), {}, {}};
    addContacts(reached, story, story.addresses, evidence::ContactKind::Address, telling);
    addContacts(reached, story, story.emails, evidence::ContactKind::Email, telling);
    addContacts(reached, story, story.phones, evidence::ContactKind::Phone, telling);
    CustomerSection names{u"names"_s, CustomerWords::tr("Names and ids"), {}, {}};
    for (const evidence::UsedValue& used : story.names) {
        names.facts << usedFact(used, {}, telling);
    }
    if (story.writtenAs.size() > 1) {
        RecordFact fact;
        fact.name = CustomerWords::tr("Written as");
        fact.value = story.writtenAs.join(u", "_s);
        names.facts << fact;
    }
    CustomerSection references{u"references"_s, CustomerWords::tr("Accounts, policies, cases"), {}, {}};
    addReferences(references, story.accounts, CustomerWords::tr("Account"), query::Field::Account, story.query, telling);
    addReferences(references, story.policies, CustomerWords::tr("Policy"), query::Field::Policy, story.query, telling);
    addReferences(references, story.claims, CustomerWords::tr("Claim"), query::Field::Claim, story.query, telling);
    addReferences(references, story.cases, CustomerWords::tr("Case"), query::Field::Case, story.query, telling);
    addReferences(references, story.loans, CustomerWords::tr("Loan"), query::Field::Loan, story.query, telling);
    CustomerSection consent{u"consent"_s, CustomerWords::tr("Consent and preferences"), {}, {}};
    for (const evidence::ConsentStep& step : story.consents) {
        RecordFact fact;
        fact.name = step.kind == evidence::ConsentKind::Stated ? step.name : channelWord(step.channel);
        fact.value = consentSentence(step, telling);
        fact.query = termText(query::Field::Document, step.letter.documentId);
        consent.facts << fact;
    }
    for (const evidence::RecordedConsent& one : story.recorded) {
        RecordFact fact{one.statement.purpose, CustomerWords::tr("%1, according to %2").arg(recordedPeriod(one, telling), one.workspaceName)};
        if (!one.isStated) {
            fact.value += CustomerWords::tr(", which says so no longer");
        }
        consent.facts << fact;
    }
    CustomerSection links{u"links"_s, CustomerWords::tr("Reissues and corrections"), {}, {}};
    for (const evidence::StoryLink& link : story.links) {
        RecordFact fact;
        fact.name = relationWord(link.kind, link.isIncoming);
        fact.value = CustomerWords::tr("%1: %2").arg(link.letter.documentId, link.target);
        fact.query = termText(query::Field::Document, link.isIncoming ? link.target : link.letter.documentId);
        links.facts << fact;
    }
    CustomerSection unknown{u"unknown"_s, CustomerWords::tr("Not known"), {}, {}};
    const auto say = [&unknown](const QString& name, const QString& value) {
        RecordFact fact;
        fact.name = name;
        fact.value = value;
        unknown.facts << fact;
    };
    say(CustomerWords::tr("Searched"), CustomerWords::tr("%1, in every connected repository").arg(story.query));
    if (!story.households.isEmpty() || story.shared > 0) {
        say(CustomerWords::tr("Household"), story.households.isEmpty()
                                                ? CustomerWords::tr("%Ln letter(s) went to others as well; their part is not shown", nullptr, story.shared)
                                                : CustomerWords::tr("%1; what went to its other members is not shown", nullptr).arg(story.households.join(u", "_s)));
    }
    if (story.consents.empty() && story.recorded.empty()) {
        say(CustomerWords::tr("Consent"), CustomerWords::tr("no letter, no event and no workspace tells of it"));
    }
    CustomerSection unreturned{u"unreturned"_s, CustomerWords::tr("Composed and not archived"), {}, {}};
    for (const cache::Unreturned& one : story.returns.unreturned) {
        const QString when = one.made ? instantWords(*one.made, telling) : CustomerWords::tr("at a time that is not told");
        RecordFact fact{one.documentId, CustomerWords::tr("%1, run %2 of %3").arg(when, one.batch.isEmpty() ? one.run : one.batch, one.system), {u"warn"_s, {}, Mark::Failed}};
        fact.copy = one.documentId;
        unreturned.facts << fact;
    }
    for (const cache::GoneLetter& one : story.returns.gone) {
        const QString when = one.since > 0 ? instantWords(one.since, telling) : CustomerWords::tr("at a time that is not told");
        //: When it was noticed that a repository does not show a letter any more
        RecordFact fact{one.documentId, CustomerWords::tr("%1 shows it no more, noticed %2").arg(one.repositoryName, when), {u"warn"_s, {}, Mark::Failed}};
        fact.query = one.documentId.isEmpty() ? QString() : termText(query::Field::Document, one.documentId);
        unreturned.facts << fact;
    }
    if (!story.returns.isToldByCustomer) {
        say(CustomerWords::tr("Never archived"), CustomerWords::tr("whether something was composed for this customer and not archived is not told by customer"));
    }
    if (story.undated > 0) {
        say(CustomerWords::tr("Sent when"), CustomerWords::tr("not told of %Ln letter(s)", nullptr, story.undated));
    }
    for (CustomerSection* section : {&unreturned, &reached, &names, &consent, &links, &references, &unknown}) {
        if (!section->facts.isEmpty()) {
            sections.push_back(std::move(*section));
        }
    }
    return sections;
}

CustomerSection letterSection(const evidence::CustomerStory& story, const cache::CustomerLetter& letter, const TimeTelling& telling)
{
    CustomerSection section{u"letter"_s, CustomerWords::tr("This letter, then and now"), letter.documentId, {}};
    for (const evidence::ContactChange& change : evidence::thenAndNow(story, letter)) {
        RecordFact then, now;
        then.name = CustomerWords::tr("%1 then").arg(contactWord(change.kind));
        then.value = change.then;
        now.name = CustomerWords::tr("%1 now").arg(contactWord(change.kind));
        now.value = change.nowSince ? CustomerWords::tr("%1, since %2").arg(change.now, dayWords(change.nowSince, telling)) : change.now;
        now.copy = change.now;
        now.mark = {u"warn"_s, {}, Mark::Uncertain};
        section.facts << then << now;
    }
    if (section.facts.isEmpty()) {
        RecordFact same;
        same.name = CustomerWords::tr("Reached at");
        same.value = CustomerWords::tr("what is still the last known, or not told");
        section.facts << same;
    }
    const std::vector<evidence::ConsentStep> consent = evidence::consentAsOf(story, letter);
    for (const evidence::ConsentStep& step : consent) {
        RecordFact fact;
        fact.name = CustomerWords::tr("Consent then");
        fact.value = consentSentence(step, telling);
        section.facts << fact;
    }
    const auto at = letter.sent ? letter.sent : letter.issued;
    const std::vector<evidence::ConsentThen> recorded =
        evidence::consentThenAndNow(story.id, story.recorded, at ? std::optional(at->utc) : std::nullopt, telling.calendar.now);
    for (const evidence::ConsentThen& one : recorded) {
        RecordFact fact{CustomerWords::tr("Consent, %1").arg(one.purpose), consentWords(one, telling)};
        fact.mark = one.isOther() ? MarkedText{u"info"_s, {}, Mark::Uncertain} : MarkedText();
        section.facts << fact;
    }
    if (consent.empty() && recorded.empty()) {
        RecordFact fact;
        fact.name = CustomerWords::tr("Consent then");
        fact.value = CustomerWords::tr("nothing told of it by then");
        section.facts << fact;
    }
    return section;
}

QString maskedContacts(const evidence::CustomerHit& hit)
{
    constexpr int shown = 2;
    const auto hidden = [](const QString& text) { return text.isEmpty() ? QString() : u"•••"_s + text.right(shown); };
    // The town: of the last two lines the last one with a post code, else the last one. What stands alone may be the street.
    static const QRegularExpression breaks(u"[\\n,;]"_s), postCode(u"\\d{4}"_s);
    QStringList lines = hit.address.split(breaks, Qt::SkipEmptyParts);
    std::ranges::transform(lines, lines.begin(), [](const QString& line) { return line.trimmed(); });
    lines.removeAll(QString());
    QString town = lines.isEmpty() ? QString() : u"•••"_s;
    if (lines.size() > 1) {
        const QString& before = lines[lines.size() - 2];
        town = lines.size() > 2 && before.contains(postCode) && !lines.last().contains(postCode) ? before : lines.last();
    }
    QStringList all{hit.email.contains(u'@') ? masked(hit.email) : hidden(hit.email), hidden(hit.phone.trimmed()), town};
    all.removeAll(QString());
    return all.isEmpty() ? CustomerWords::tr("no address is known") : all.join(u" · "_s);
}

} // namespace cf::ui
