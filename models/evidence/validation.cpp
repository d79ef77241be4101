#include "models/evidence/validation.h"

#include "models/evidence/comparison/sameness_export.h"
#include "models/evidence/result_export.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {
QString hex(const QByteArray& hash) { return QString::fromLatin1(hash.toHex()); }
}

QLatin1StringView codeOf(BytesCheck check)
{
    static constexpr std::array<const char*, 5> codes{"EQUAL", "CHANGED", "MISSING", "NOT_READ", "NOT_RECORDED"};
    return QLatin1StringView(codes[size_t(check)]);
}

QLatin1StringView codeOf(ValidationOutcome outcome)
{
    static constexpr std::array<const char*, 5> codes{"VERIFIED", "RENDITIONS_DIFFER", "UNPROVEN", "MISSING", "ALTERED"};
    return QLatin1StringView(codes[size_t(outcome)]);
}

ValidationOutcome Validation::outcome() const
{
    const auto any = [this](BytesCheck what) { return std::ranges::any_of(checks, [what](const RenditionCheck& one) { return one.bytes == what; }); };
    if (any(BytesCheck::Changed)) {
        return ValidationOutcome::Altered;
    }
    if (any(BytesCheck::Missing)) {
        return ValidationOutcome::Missing;
    }
    if (checks.empty() || any(BytesCheck::NotRead) || any(BytesCheck::NotRecorded)) {
        return ValidationOutcome::Unproven;
    }
    const bool differs = std::ranges::any_of(checks, [](const RenditionCheck& one) { return one.toOriginal && !isAtLeast(one.toOriginal->verdict, SamenessClass::RenderEquivalent); });
    return differs ? ValidationOutcome::Differs : ValidationOutcome::Verified;
}

QJsonObject validationJson(const Validation& validation)
{
    const Communication& letter = validation.record.communication;
    QJsonArray renditions;
    for (const RenditionCheck& one : validation.checks) {
        const cache::RenditionRecord& rendition = validation.record.renditions[size_t(one.rendition)];
        QJsonObject told{{u"rendition"_s, one.rendition + 1},
                         {u"role"_s, QString(code(rendition.rendition.role))},
                         {u"path"_s, rendition.rendition.source.nativeId},
                         {u"bytes"_s, QString(codeOf(one.bytes))},
                         {u"size"_s, one.size},
                         {u"recorded"_s, hex(one.recorded)},
                         {u"found"_s, hex(one.found)},
                         {u"declared"_s, hex(one.declared)},
                         {u"partOfFile"_s, one.isPart}};
        if (one.toOriginal) {
            told.insert(u"toOriginal"_s, samenessJson(*one.toOriginal));
        }
        renditions.append(told);
    }
    return {{u"validation"_s, 1},
            {u"at"_s, isoUtc(validation.at)},
            {u"by"_s, validation.person},
            {u"program"_s, validation.program},
            {u"id"_s, letter.id.value()},
            {u"documentId"_s, letter.documentId},
            {u"repository"_s, validation.record.repositoryName},
            {u"completeTo"_s, timeJson(validation.record.watermark)},
            {u"method"_s, QJsonArray{u"SHA256_OF_BYTES_READ_NOW"_s, u"CANONICAL_FORM_AND_LOOK_OF_RENDITIONS"_s}},
            {u"outcome"_s, QString(codeOf(validation.outcome()))},
            {u"renditions"_s, renditions}};
}

} // namespace cf::evidence
