#include "ui/search/phrasebook_presenter.h"

#include "models/domain/whole_delivery.h"
#include "models/query/sentence.h"
#include "ui/retention/retention_values_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

namespace cf::ui {

using namespace Qt::StringLiterals;
using query::Field;

namespace {

class TranslatedPhrasebook final : public query::Phrasebook
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::Phrasebook)

public:
    QString word(Key key, const QStringList& arguments) const override;
    QString condition(Field field, const QString& attribute, const QString& values) const override;
    QString value(Field field, const QString& code) const override;
    QString days(QDate first, QDate last) const override;
    QString moment(QDate date, QTime time) const override;
    QString age(const query::Age& age) const override;
    QString named(const query::NamedSpan& span) const override;

private:
    static QString pattern(Key key);
    static QString phrase(Field field);
    static bool namesStandSmall();
};

/// In one pass, so that a value that itself holds "%1" comes out as it is.
QString filled(const QString& pattern, const QStringList& arguments)
{
    QString made;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit()) {
            made += arguments.value(pattern.at(++i).digitValue() - 1);
        } else {
            made += pattern.at(i);
        }
    }
    return made;
}

/// Whether names of channels and states begin small inside a sentence. The translation says so: in German they do not.
bool TranslatedPhrasebook::namesStandSmall()
{
    //: Not shown. "small": names of channels and states begin small inside a sentence; "kept": they stay as they are
    return tr("small", "how names stand inside a sentence") == u"small";
}

QString TranslatedPhrasebook::pattern(Key key)
{
    switch (key) {
    case Key::Everything: return tr("everything");
    case Key::Both: return tr("%1, %2", "two conditions, both hold");
    case Key::Either: return tr("%1 or %2");
    case Key::Group: return tr("(%1)");
    case Key::Not: return tr("not %1");
    case Key::TemplateAndVersion: return tr("%1 %2", "template X, version 7");
    case Key::Exactly: return tr("exactly “%1”");
    case Key::StartsWith: return tr("starting with “%1”");
    case Key::EndsWith: return tr("ending in “%1”");
    case Key::AtLeast: return tr("at least %1");
    case Key::AtMost: return tr("at most %1");
    case Key::MoreThan: return tr("more than %1");
    case Key::LessThan: return tr("less than %1");
    case Key::GradeAtLeast: return tr("%1 or better");
    case Key::GradeAtMost: return tr("%1 or worse");
    case Key::GradeBetter: return tr("better than %1");
    case Key::GradeWorse: return tr("worse than %1");
    case Key::Between: return tr("%1 to %2");
    case Key::LatestApproved: return tr("latest approved");
    case Key::Phrase:
    case Key::Word: return tr("“%1”");
    case Key::Prefix: return tr("“%1…”");
    case Key::Near: return tr("“%1” within %3 words of “%2”");
    case Key::On: return tr("%1", "on a day");
    case Key::From: return tr("from %1");
    case Key::Until: return tr("up to %1");
    case Key::Before: return tr("before %1");
    case Key::After: return tr("after %1");
    case Key::Named: return tr("%1, %2", "last month, its days");
    case Key::Younger: return tr("in the last %1, since %2");
    case Key::Older: return tr("more than %1 ago, before %2");
    //: German, or German or French: the language a document is written in
    case Key::InLanguage: return tr("in %1", "a language");
    case Key::Reissued: return tr("reissued");
    case Key::Annotated: return tr("annotated");
    case Key::InZone: return tr("%1 (%2)", "dates, zone");
    case Key::CustomerTime: return tr("customer time");
    case Key::BusinessTime: return tr("business time");
    case Key::UtcTime: return u"UTC"_s;
    case Key::NamedTime: return u"%1"_s;
    case Key::TimesIn: return tr("times in %1");
    case Key::AsKnownOn: return tr("as known on %1");
    case Key::Sentence: return tr("%1.", "ends the sentence");
    }
    return {};
}

QString TranslatedPhrasebook::phrase(Field field)
{
    switch (field) {
    case Field::Customer: return tr("customer %1");
    case Field::Account: return tr("account %1");
    case Field::Policy: return tr("policy %1");
    case Field::Claim: return tr("claim %1");
    case Field::Case: return tr("case %1");
    case Field::Loan: return tr("loan %1");
    case Field::Event: return tr("event %1");
    case Field::Recipient: return tr("recipient %1");
    case Field::Address: return tr("address %1");
    case Field::Email: return tr("e-mail address %1");
    case Field::Phone: return tr("phone %1");
    case Field::Household: return tr("household %1");
    case Field::Unit: return tr("business unit %1");
    case Field::Type: return tr("type %1");
    case Field::Campaign: return tr("campaign %1");
    case Field::Cycle: return tr("cycle %1");
    case Field::Batch: return tr("batch %1");
    case Field::Trigger: return tr("set off by %1");
    case Field::Delay: return tr("minutes from its event to its sending %1");
    case Field::Envelope: return tr("envelope %1");
    case Field::Package: return tr("package %1");
    case Field::Template: return tr("template %1");
    case Field::TemplateVersion: return tr("version %1");
    case Field::Block: return tr("block %1");
    case Field::Asset: return tr("asset %1");
    case Field::Insert: return tr("insert %1");
    case Field::Language: return tr("language %1");
    case Field::Format: return tr("format %1");
    case Field::Pages: return tr("pages %1");
    case Field::Text: return tr("with %1 in the text");
    case Field::Subject: return tr("subject %1");
    case Field::Document: return tr("document %1");
    case Field::Sha256: return tr("SHA-256 %1");
    case Field::Sent: return tr("sent %1");
    case Field::Issued: return tr("issued %1");
    case Field::Composed: return tr("composed %1");
    case Field::Archived: return tr("archived %1");
    case Field::Delivered: return tr("delivered %1");
    case Field::Approved: return tr("template approved %1");
    case Field::Retired: return tr("template retired %1");
    case Field::Due: return tr("due for disposition %1");
    case Field::Platform: return tr("platform %1");
    case Field::ChannelReason: return tr("channel chosen by %1");
    case Field::State: return tr("state %1");
    case Field::Grade: return tr("grade %1");
    case Field::Reason: return tr("reason %1");
    case Field::Hold: return tr("held for %1");
    case Field::Class: return tr("class %1");
    case Field::Retention: return tr("retention %1");
    case Field::Disposition: return tr("disposition %1");
    case Field::BlockedBy: return tr("blocked by %1");
    case Field::Consent: return tr("consent %1");
    case Field::Conflict: return tr("conflicting %1");
    case Field::Missing: return tr("%1 missing");
    case Field::ApprovedBy: return tr("approved by %1");
    case Field::NotApproved: return tr("without approval");
    case Field::Repository: return tr("in repository %1");
    case Field::Authoritative: return tr("authoritative copy: %1");
    case Field::Workspace: return tr("workspace %1");
    case Field::Reissue: return tr("reissued %1");
    case Field::Tag: return tr("tagged %1");
    case Field::Channel:
    case Field::Outcome:
    case Field::Is:
    case Field::Attribute: break;
    }
    return u"%1"_s;
}

namespace {

struct WholeWords {
    Q_DECLARE_TR_FUNCTIONS(WholeWords)
};

/// After "state".
QString wholeWord(WholeDelivery whole)
{
    switch (whole) {
    case WholeDelivery::AllDispatched: return WholeWords::tr("dispatched to all recipients");
    case WholeDelivery::NoRecipient: return WholeWords::tr("no recipient told");
    case WholeDelivery::PartlyDispatched: return WholeWords::tr("dispatched to some recipients only");
    case WholeDelivery::UndispatchedSuppressed: return WholeWords::tr("dispatched to nobody, held back");
    case WholeDelivery::UndispatchedQueued: return WholeWords::tr("dispatched to nobody, queued");
    case WholeDelivery::UndispatchedUntold: return WholeWords::tr("nothing told of any delivery");
    case WholeDelivery::AllDelivered: return WholeWords::tr("delivered to all recipients");
    case WholeDelivery::PartlyDelivered: return WholeWords::tr("delivered to some recipients only");
    case WholeDelivery::UndeliveredBounced: return WholeWords::tr("delivered to nobody, bounced");
    case WholeDelivery::UndeliveredReturned: return WholeWords::tr("delivered to nobody, returned");
    case WholeDelivery::UndeliveredFailed: return WholeWords::tr("delivered to nobody, failed");
    case WholeDelivery::UndeliveredNoEvidence: return WholeWords::tr("delivered to nobody, no evidence");
    case WholeDelivery::UndeliveredOther: return WholeWords::tr("delivered to nobody, other reaction");
    case WholeDelivery::UndeliveredPending: return WholeWords::tr("delivered to nobody, under way");
    case WholeDelivery::UndeliveredNoEvidenceYet: return WholeWords::tr("delivered to nobody, no evidence yet");
    case WholeDelivery::AllViewed: return WholeWords::tr("viewed by all recipients");
    case WholeDelivery::DeliveredUnviewed: break;
    }
    return WholeWords::tr("delivered to all, not known to be viewed by all");
}

} // namespace

QString TranslatedPhrasebook::word(Key key, const QStringList& arguments) const
{
    return filled(pattern(key), arguments);
}

QString TranslatedPhrasebook::condition(Field field, const QString& attribute, const QString& values) const
{
    return field == Field::Attribute ? attribute + u' ' + values : filled(phrase(field), {values});
}

QString TranslatedPhrasebook::value(Field field, const QString& code) const
{
    if (field == Field::Channel) {
        if (const auto channel = fromCode<Channel>(code)) {
            const QString name = channelWord(*channel);
            // Abbreviations stay as they are.
            const bool small = namesStandSmall() && !(name.size() > 1 && name.at(1).isUpper());
            return small ? QLocale().toLower(name.left(1)) + name.mid(1) : name;
        }
    }
    if (field == Field::State) {
        if (const auto state = fromCode<DeliveryState>(code)) {
            return namesStandSmall() ? stateWord(*state).toLower() : stateWord(*state);
        }
        if (const auto whole = wholeDeliveryNamed(code)) {
            return wholeWord(*whole);
        }
    }
    if (field == Field::Language) {
        const QString name = languageWord(code);
        return name == code ? QString() : name;
    }
    if (field == Field::Is || field == Field::Outcome) {
        return conditionWord(code);
    }
    const QString told = field == Field::Disposition ? dispositionValueWord(code) : field == Field::BlockedBy ? blockValueWord(code) : field == Field::Conflict ? conflictValueWord(code) : QString();
    if (!told.isEmpty()) {
        return told;
    }
    return field == Field::Grade ? code.toUpper() : QString(code).replace(u'-', u' ');
}

QString TranslatedPhrasebook::days(QDate first, QDate last) const
{
    if (first == last) {
        return dateText(last);
    }
    //: The first day of a span within one year, in QDate's format
    const QString begin = first.year() == last.year() ? QLocale().toString(first, tr("d MMM")) : dateText(first);
    return filled(tr("%1 to %2", "days"), {begin, dateText(last)});
}

QString TranslatedPhrasebook::moment(QDate date, QTime time) const
{
    return time.isValid() ? dateText(date) + u", "_s + time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s)
                          : dateText(date);
}

QString TranslatedPhrasebook::age(const query::Age& age) const
{
    switch (age.unit) {
    case query::AgeUnit::Minute: return tr("%Ln minute(s)", nullptr, age.count);
    case query::AgeUnit::Hour: return tr("%Ln hour(s)", nullptr, age.count);
    case query::AgeUnit::Day: return tr("%Ln day(s)", nullptr, age.count);
    case query::AgeUnit::Week: return tr("%Ln week(s)", nullptr, age.count);
    case query::AgeUnit::Month: return tr("%Ln month(s)", nullptr, age.count);
    case query::AgeUnit::Year: break;
    }
    return tr("%Ln year(s)", nullptr, age.count);
}

QString TranslatedPhrasebook::named(const query::NamedSpan& span) const
{
    const bool now = span.back == 0;
    switch (span.unit) {
    case query::NamedSpan::Unit::Day: return now ? tr("today") : tr("yesterday");
    case query::NamedSpan::Unit::Week: return now ? tr("this week") : tr("last week");
    case query::NamedSpan::Unit::Month: return now ? tr("this month") : tr("last month");
    case query::NamedSpan::Unit::Quarter: return now ? tr("this quarter") : tr("last quarter");
    case query::NamedSpan::Unit::Year: break;
    }
    return now ? tr("this year") : tr("last year");
}

} // namespace

QString sentenceOf(const query::Query& query, const query::Calendar& calendar)
{
    QString said = query::spoken(query::explain(query, calendar), TranslatedPhrasebook());
    if (!said.isEmpty()) {
        said.front() = said.front().toUpper();
    }
    return said;
}

} // namespace cf::ui
