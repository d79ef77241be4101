#include "ui/packs/pack_words_presenter.h"

#include "ui/disputes/dispute_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class PackWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::PackWords)
};

} // namespace

QString packSubjectWord(PackSubjectKind kind)
{
    switch (kind) {
    case PackSubjectKind::Dispute: return PackWords::tr("Dispute");
    case PackSubjectKind::Workspace: return PackWords::tr("Workspace");
    case PackSubjectKind::Case: return PackWords::tr("Case");
    case PackSubjectKind::Record: return PackWords::tr("Record");
    }
    return {};
}

QString packOfferWord(evidence::PackOffer offer)
{
    using Offer = evidence::PackOffer;
    switch (offer) {
    case Offer::OfCase: return PackWords::tr("belongs to the case");
    case Offer::NoteOfCase: return PackWords::tr("note of the case");
    case Offer::DecisionOfCase: return PackWords::tr("decision of the case");
    case Offer::OfCustomer: return PackWords::tr("of the customer, in this time");
    case Offer::InForceThen: return PackWords::tr("in force then");
    case Offer::InForceNow: return PackWords::tr("the newest one");
    case Offer::CorrectedBy: return PackWords::tr("corrects this one");
    case Offer::Corrects: return PackWords::tr("corrected by this one");
    case Offer::OriginalOf: return PackWords::tr("the original of this reissue");
    }
    return {};
}

QString packPlaceWord(evidence::ItemReview::Place place)
{
    using Place = evidence::ItemReview::Place;
    switch (place) {
    case Place::In: break;
    case Place::OtherAccount: return PackWords::tr("left out: of another account than the authority covers");
    case Place::NoAccount: return PackWords::tr("left out: nothing tells which account it is of, and the authority covers one alone");
    case Place::Unknown: return PackWords::tr("its record is not here any more");
    }
    return {};
}

QString packAuthorityWord(PackAuthorityKind kind)
{
    switch (kind) {
    case PackAuthorityKind::NotTold: return PackWords::tr("Not told");
    case PackAuthorityKind::Self: return PackWords::tr("The customer");
    case PackAuthorityKind::PowerOfAttorney: return PackWords::tr("Power of attorney");
    case PackAuthorityKind::Regulator: return PackWords::tr("Supervisory authority");
    case PackAuthorityKind::Court: return PackWords::tr("Court");
    }
    return {};
}

QString packFaultSentence(const QString& code)
{
    if (code == QString(codeOf(PackAuthorityFault::NotTold))) {
        return PackWords::tr("Nobody said on whose authority it goes out.");
    }
    if (code == QString(codeOf(PackAuthorityFault::NoHolder))) {
        return PackWords::tr("The authority names nobody who holds it.");
    }
    if (code == QString(codeOf(PackAuthorityFault::NoDocument))) {
        return PackWords::tr("The authority names no document that grants it.");
    }
    if (code == QString(codeOf(PackAuthorityFault::NoExpiry))) {
        return PackWords::tr("A power of attorney needs the day on which it ends.");
    }
    if (code == QString(codeOf(PackAuthorityFault::Expired))) {
        return PackWords::tr("The authority has expired.");
    }
    return code == u"authority-scope" ? PackWords::tr("The authority covers one account alone, and this version was not sealed for it.") : code;
}

QString redactionWord(const QString& code)
{
    static const std::map<QString, const char*> words{{u"third-party"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "Another person")},
                                                      {u"special-category"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "Specially protected data")},
                                                      {u"secret"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "Business secret")},
                                                      {u"privileged"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "Legal privilege")},
                                                      {u"security"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "Security")},
                                                      {u"out-of-scope"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "Not part of the question")}};
    const auto word = words.find(code);
    return word == words.end() ? code : PackWords::tr(word->second);
}

QString packStateWord(evidence::RequirementReview::State state)
{
    using State = evidence::RequirementReview::State;
    return state == State::There ? PackWords::tr("there") : state == State::Missing ? PackWords::tr("missing") : PackWords::tr("not there, and need not be");
}

QString packDeedWord(const QString& deed)
{
    static const std::map<QString, const char*> words{{u"add"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "adding")},        {u"remove"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "removing")},
                                                      {u"order"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "the order")},   {u"redact"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "a redaction")},
                                                      {u"uncover"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "taking a redaction away")},
                                                      {u"authority"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "the authority")}, {u"checklist"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "the checklist")},
                                                      {u"under"_s, QT_TRANSLATE_NOOP("cf::ui::PackWords", "what an item is for")}};
    const auto word = words.find(deed);
    return word == words.end() ? deed : PackWords::tr(word->second);
}

QString requirementName(const PackRequirement& requirement) { return requirement.name(QLocale().name()); }
QString checklistName(const PackChecklist& checklist) { return checklist.name(QLocale().name()); }

QString packItemTitle(const PackItem& item, const TimeTelling& telling)
{
    const QDate day = QDate::fromString(item.day, Qt::ISODate);
    const QString when = day.isValid() ? dateText(day) : item.at ? instantWords(*item.at, telling) : QString();
    if (item.kind == PackItemKind::Note) {
        return item.who.isEmpty() ? PackWords::tr("Note, %1").arg(when) : PackWords::tr("Note of %1, %2").arg(item.who, when);
    }
    if (item.kind == PackItemKind::Decision) {
        return PackWords::tr("Decision, %1").arg(when);
    }
    const QString title = item.title.isEmpty() ? item.documentId : item.title;
    QStringList parts{when, item.documentId == title ? QString() : item.documentId};
    parts.removeAll(QString());
    return parts.isEmpty() ? title : title + u", "_s + parts.join(u", "_s);
}

QString packBarSentence(const evidence::PackBar& bar, const evidence::PackReview& review)
{
    using Kind = evidence::PackBar::Kind;
    switch (bar.kind) {
    case Kind::Empty: return PackWords::tr("Nothing is in it yet.");
    case Kind::Authority: return packFaultSentence(bar.subject);
    case Kind::NoOutcome:
        return PackWords::tr("It tells an offer, a rejection or a decision: that needs an approved outcome.") + u' ' +
               barredWords(review.about.dispute ? review.about.dispute->outcome.standing : evidence::DisputeOutcome::Standing::NoCase);
    case Kind::Unknown: return PackWords::tr("%1 is not here any more. Take it out, or synchronise.").arg(bar.subject);
    case Kind::BytesMissing: return PackWords::tr("The document of %1 is missing in its archive.").arg(bar.subject);
    case Kind::BytesAltered: return PackWords::tr("The document of %1 is not as it was recorded.").arg(bar.subject);
    case Kind::Missing: {
        const PackRequirement* one = review.checklist.find(bar.subject);
        return PackWords::tr("Missing: %1. Sealing without it needs a reason, which is kept and printed.").arg(one ? requirementName(*one) : bar.subject);
    }
    }
    return {};
}

QString leftOutSentence(const evidence::PackReview& review)
{
    return review.leftOut == 0 ? QString()
                               : PackWords::tr("The authority covers account %1 alone: %Ln document(s) of other accounts, or of none that is told, are left out.", nullptr, int(review.leftOut))
                                     .arg(review.pack.composition.authority.account);
}

QString packStanding(const Pack& pack, const TimeTelling& telling)
{
    if (pack.versions.empty()) {
        return PackWords::tr("Draft");
    }
    const SealedPack& last = pack.versions.back();
    return pack.isSealed() ? PackWords::tr("Version %1 sealed %2").arg(last.number).arg(instantWords(last.at, telling)) : PackWords::tr("Version %1 is sealed; changed since").arg(last.number);
}

QString redactedText(const QString& text, const std::vector<PackRedaction>& redactions)
{
    std::vector<bool> isHidden(size_t(text.size()), false);
    for (const PackRedaction& one : redactions) {
        for (qsizetype at = std::max(0, one.from); one.page < 0 && at < std::min<qsizetype>(text.size(), qsizetype(one.from) + one.length); ++at) {
            isHidden[size_t(at)] = true;
        }
    }
    QString shown;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isHidden[size_t(at)]) {
            shown += text[at];
        } else if (at == 0 || !isHidden[size_t(at) - 1]) {
            shown += u"█████"_s; // not as long as what it hides
        }
    }
    return shown;
}

} // namespace cf::ui
