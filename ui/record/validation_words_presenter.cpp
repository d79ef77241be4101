// What was found when a letter's bytes were looked at again, in words and as a paper.
#include "ui/record/composition_review_presenter.h"
#include "ui/compare/sameness_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/record/citation_presenter.h"
#include "ui/record/validation_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::BytesCheck;
using evidence::ValidationOutcome;

namespace {

class ValidationWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ValidationWords)
};

QString bytesWords(BytesCheck check)
{
    switch (check) {
    case BytesCheck::Equal: return ValidationWords::tr("byte for byte what was recorded");
    case BytesCheck::Changed: return ValidationWords::tr("CHANGED since they were recorded");
    case BytesCheck::Missing: return ValidationWords::tr("the archive no longer has them");
    case BytesCheck::NotRead: return ValidationWords::tr("could not be read");
    case BytesCheck::NotRecorded: break;
    }
    return ValidationWords::tr("read now; nothing was recorded to compare them with");
}

MarkedText bytesMark(BytesCheck check)
{
    switch (check) {
    case BytesCheck::Equal: return {u"tick"_s, {}, Mark::Verified};
    case BytesCheck::Changed:
    case BytesCheck::Missing: return {u"cross"_s, {}, Mark::Failed};
    default: return {u"absent"_s, {}, Mark::Absent};
    }
}

RecordFact hash(const QString& name, const QByteArray& value)
{
    RecordFact fact{name, QString::fromLatin1(value.toHex())};
    fact.mono = true;
    return fact;
}

ValidationOutcome outcomeNamed(const QString& code)
{
    for (const ValidationOutcome one : {ValidationOutcome::Verified, ValidationOutcome::Differs, ValidationOutcome::Missing, ValidationOutcome::Altered}) {
        if (code == codeOf(one)) {
            return one;
        }
    }
    return ValidationOutcome::Unproven;
}

} // namespace

MarkedText validationMark(ValidationOutcome outcome)
{
    switch (outcome) {
    case ValidationOutcome::Verified: return {u"tick"_s, ValidationWords::tr("Verified"), Mark::Verified};
    case ValidationOutcome::Differs: return {u"warn"_s, ValidationWords::tr("Renditions differ"), Mark::Uncertain};
    case ValidationOutcome::Unproven: return {u"absent"_s, ValidationWords::tr("Not proven"), Mark::Absent};
    case ValidationOutcome::Missing: return {u"cross"_s, ValidationWords::tr("Missing"), Mark::Failed};
    case ValidationOutcome::Altered: break;
    }
    return {u"cross"_s, ValidationWords::tr("Changed"), Mark::Failed};
}

QString validationSentence(ValidationOutcome outcome)
{
    switch (outcome) {
    case ValidationOutcome::Verified: return ValidationWords::tr("Every rendition is byte for byte what was recorded when it was first read.");
    case ValidationOutcome::Differs: return ValidationWords::tr("Every rendition is byte for byte what was recorded; one of them does not look and say the same as the original, or cannot be compared with it.");
    case ValidationOutcome::Unproven: return ValidationWords::tr("Not all of it could be read, or nothing was recorded to compare it with.");
    case ValidationOutcome::Missing: return ValidationWords::tr("The archive no longer has what was recorded.");
    case ValidationOutcome::Altered: break;
    }
    return ValidationWords::tr("What is archived now is not what was recorded.");
}

QString validationMethod(const evidence::Validation& validation)
{
    QString told = ValidationWords::tr("Each rendition was read from the archive and its SHA-256 compared with the one recorded when it was first read.");
    const bool isCompared = std::ranges::any_of(validation.checks, [](const evidence::RenditionCheck& one) { return one.toOriginal.has_value(); });
    if (isCompared) {
        told += u' ' + ValidationWords::tr("The others were compared with the original by canonical form, words and look.");
    }
    return told;
}

QList<RecordFact> validationFacts(const evidence::Validation& validation)
{
    QList<RecordFact> facts;
    for (const evidence::RenditionCheck& one : validation.checks) {
        const cache::RenditionRecord& rendition = validation.record.renditions[size_t(one.rendition)];
        facts << RecordFact{ValidationWords::tr("Rendition %1").arg(one.rendition + 1), one.isPart ? ValidationWords::tr("%1; pages of a file, whose bytes these are").arg(renditionName(rendition)) : renditionName(rendition)};
        facts << RecordFact{ValidationWords::tr("Bytes"), bytesWords(one.bytes), bytesMark(one.bytes)};
        if (!one.recorded.isEmpty()) {
            facts << hash(ValidationWords::tr("SHA-256 recorded"), one.recorded);
        }
        if (!one.found.isEmpty()) {
            facts << hash(ValidationWords::tr("SHA-256 now"), one.found);
        }
        if (!one.declared.isEmpty()) {
            facts << RecordFact{ValidationWords::tr("Archive states"), one.declared == one.found ? ValidationWords::tr("the same SHA-256") : ValidationWords::tr("another SHA-256: %1").arg(QString::fromLatin1(one.declared.toHex())),
                                one.declared == one.found ? MarkedText{u"tick"_s, {}, Mark::Verified} : MarkedText{u"warn"_s, {}, Mark::Uncertain}};
        }
        if (one.toOriginal) {
            const MarkedText mark = samenessMark(*one.toOriginal);
            facts << RecordFact{ValidationWords::tr("To the original"), ValidationWords::tr("%1 (%2). %3").arg(mark.text, codeOf(one.toOriginal->verdict), samenessMeaning(*one.toOriginal)), {mark.icon, {}, mark.mark}};
            if (const QString open = notComparedWords(*one.toOriginal); !open.isEmpty()) {
                facts << RecordFact{ValidationWords::tr("Limits"), open, {u"absent"_s, {}, Mark::Absent}};
            }
        }
    }
    if (validation.checks.empty()) {
        facts << RecordFact{ValidationWords::tr("Renditions"), ValidationWords::tr("none: the archive tells facts of the record alone"), {u"absent"_s, {}, Mark::Absent}};
    }
    return facts;
}

RecordFact keptValidationFact(const KeptValidation& kept, const TimeTelling& telling)
{
    MarkedText mark = validationMark(outcomeNamed(kept.outcome));
    for (const ReviewVerdict verdict : {ReviewVerdict::Passed, ReviewVerdict::Failed, ReviewVerdict::OtherBytes, ReviewVerdict::NotRead}) {
        if (kept.outcome == keptReviewOutcome(verdict)) { // of a report that composition gave
            mark = reviewVerdictMark(verdict);
            mark.text = reviewVerdictSentence(verdict);
        }
    }
    const QString who = kept.person.isEmpty() ? mark.text : ValidationWords::tr("%1, by %2").arg(mark.text, kept.person);
    if (!kept.isAsKept) {
        return {instantWords(kept.at, telling), ValidationWords::tr("%1; this report is NOT as it was kept, or one before it was taken out").arg(who), {u"cross"_s, {}, Mark::Failed}};
    }
    return {instantWords(kept.at, telling), who, {mark.icon, {}, mark.mark}};
}

SealedPaper sealedValidation(const evidence::Validation& validation, const QString& path, const TimeTelling& telling)
{
    const auto html = [validation, telling](const QString& key, const QString& whyUnsigned) {
        const Communication& letter = validation.record.communication;
        QString told = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p>%3</p><p><b>%4</b></p>"_s.arg(
            ValidationWords::tr("Validation report").toHtmlEscaped(), (letter.title.isEmpty() ? citedId(letter) : letter.title).toHtmlEscaped(), citedId(letter).toHtmlEscaped(),
            validationSentence(validation.outcome()).toHtmlEscaped());
        told += paperSection(ValidationWords::tr("Result"), paperRow(ValidationWords::tr("Outcome"), codeOf(validation.outcome())) + paperRow(ValidationWords::tr("Method"), validationMethod(validation)));
        told += paperSection(ValidationWords::tr("Renditions"), paperFacts(validationFacts(validation)));
        told += paperSection(ValidationWords::tr("Of this report"),
                             paperRow(ValidationWords::tr("Repository"), validation.record.repositoryName) +
                                 paperRow(ValidationWords::tr("Complete to"), validation.record.watermark ? instantOnPaper(*validation.record.watermark, telling) : ValidationWords::tr("not complete yet")) +
                                 paperRow(ValidationWords::tr("Made"), ValidationWords::tr("%1, by this machine's clock").arg(instantOnPaper(validation.at, telling))) + paperRow(ValidationWords::tr("By"), validation.person) +
                                 paperRow(ValidationWords::tr("Program"), validation.program) + paperRow(ValidationWords::tr("Times in"), zoneWord(telling.zone, telling.calendar.business)) +
                                 paperRow(ValidationWords::tr("It does not say"), ValidationWords::tr("what the bytes were before they were first read here")) +
                                 paperRow(ValidationWords::tr("Data"), ValidationWords::tr("validation.json inside this file says the same for programs.")) +
                                 (key.isEmpty() ? paperRow(ValidationWords::tr("Signature"), ValidationWords::tr("none: %1").arg(whyUnsigned))
                                                : paperRow(ValidationWords::tr("Signature"), ValidationWords::tr("in the file of the same name that ends in .minisig")) + paperRow(ValidationWords::tr("Key"), key) +
                                                      paperRow(ValidationWords::tr("Check with"), u"minisign -Vm FILE.pdf -P %1"_s.arg(key))));
        return told + u"</body></html>"_s;
    };
    const auto enclosed = [validation](const QString& key) {
        QJsonObject json = evidence::validationJson(validation);
        json.insert(u"signedWith"_s, key);
        return std::vector<seal::EnclosedFile>{{u"validation.json"_s, u"application/json"_s, ValidationWords::tr("The same for programs"), QJsonDocument(json).toJson()}};
    };
    return {path, ValidationWords::tr("Validation report"), u"validation "_s + validation.record.communication.id.value(), validation.at, validation.program, html, enclosed};
}

} // namespace cf::ui
