// Which template, by which channel and under which brand a letter may be made now, each with what speaks for it and against it. Pure but for the
// reading of templates. Source: docs/requests.md; capability 46.
#pragma once

#include "models/domain/house_rule.h"
#include "models/evidence/reissue/reissue_check.h"
#include "models/evidence/request/request_context.h"

namespace cf::evidence {

struct TemplateOption {
    QString code, version, type; ///< type: the document type it is described by
    QString repository, domain;  ///< of the system that tells of it; empty: letters alone name it
    std::optional<UtcMs> from;   ///< in force since
    QString approvedBy;
    bool isInForce = false;      ///< approved and effective now; of one that letters alone name nobody knows
    bool isTold() const { return !repository.isEmpty(); }
    friend bool operator==(const TemplateOption&, const TemplateOption&) = default;
};
struct TemplateOptions {
    std::vector<TemplateOption> options; ///< those in force first, of these those of the unit; none: no template is of that kind
    bool isComposed = false;             ///< a composition system tells of templates at all
    friend bool operator==(const TemplateOptions&, const TemplateOptions&) = default;
};
inline constexpr int mostTemplates = 60;
/// For a preset: by its code, else by the first of its types that any has.
Result<TemplateOptions> readTemplates(store::Database& database, search::SearchIndex& index, const RequestPreset& preset, const QString& unit, const query::Calendar& calendar);
QFuture<Result<TemplateOptions>> templatesFor(cache::Cache& cache, search::IndexFactory factory, RequestPreset preset, QString unit, query::Calendar calendar);

/// A way to the customer, as of now.
struct ChannelOption {
    ChannelChoice choice;    ///< what is known of the customer's
    bool isOfPreset = true;  ///< the preset has letters of its kind go so
    QString rule;            ///< of the house, by name, that has them go otherwise; empty: none
    bool isOpen() const { return choice.isOpen() && isOfPreset && rule.isEmpty(); }
    friend bool operator==(const ChannelOption&, const ChannelOption&) = default;
};
/// rules: those of the house. type: of the template.
std::vector<ChannelOption> channelsFor(const RequestContext& context, const RequestPreset& preset, const QString& type, const QString& templateCode,
                                       const std::vector<HouseRule>& rules, const query::Calendar& calendar);
/// Grounds: RULE (evidence: its name), PRESET_ONLY, PRESET, PREFERENCE (evidence: the consent, or the letter that says so), LAST_USED (evidence: the
/// letter), OPEN, NONE; PERSON where somebody chose otherwise.
ReasonedChoice channelChoice(const RequestContext& context, const RequestPreset& preset, const std::vector<ChannelOption>& channels);

/// Brands that a unit may write under. Grounds: SITE (the presets name them), LETTERS (evidence: of how many letters), NOT_TOLD.
struct BrandOptions {
    QStringList brands; ///< the usual one first; empty: nothing tells
    QString ground, evidence;
    friend bool operator==(const BrandOptions&, const BrandOptions&) = default;
};
BrandOptions brandsFor(const RequestContext& context, const PresetBook& book);
/// Of these; the letter's own where it is among them (ground LETTER).
ReasonedChoice brandChoice(const RequestContext& context, const BrandOptions& brands);

} // namespace cf::evidence
