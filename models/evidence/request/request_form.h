// A letter being asked for: what the preset makes of what is known, and what stands against asking. Pure: window and command line say and refuse the
// same. Source: docs/requests.md; capabilities 8, 10, 19, 39, 45 to 47.
#pragma once

#include "models/evidence/request/request_choices.h"
#include "models/evidence/request/request_presets.h"

namespace cf::evidence {

/// Whatever it all rests on.
struct RequestMaterial {
    RequestContext context;
    RequestPreset preset;
    PresetBook book;
    TemplateOptions templates;
    std::vector<HouseRule> rules;
    query::Calendar calendar;
};

struct RequestForm {
    CorrespondenceRequest request;       ///< as it would be asked for
    std::vector<ChannelOption> channels; ///< in the order they are offered
    TemplateOptions templates;
    BrandOptions brands;
};
/// Filled in with all that is known. at: of the context.
RequestForm formOf(const RequestMaterial& material);
/// The same request with another channel, brand or template; the ground is PERSON then.
void chooseChannel(RequestForm& form, Channel channel);
void chooseBrand(RequestForm& form, const QString& brand);
void chooseTemplate(RequestForm& form, const RequestMaterial& material, const QString& code);
void setField(CorrespondenceRequest& request, const QString& name, const QString& value);

enum class RequestFinding {
    NotADispute,      ///< the preset answers a dispute, and this is none
    NoOutcome,        ///< evidence: code of the outcome's standing; who: groups that could approve, parted by commas
    NoTemplate,       ///< no template is of that kind; evidence: the types that were looked for
    NotInForce,       ///< there are some, and none is in force; evidence: their codes
    TemplateNotTold,  ///< no composition system is read: letters alone tell of the template; a note
    ChannelOfPreset,  ///< letters of this kind do not go so
    ChannelOfRule,    ///< evidence: name of the rule
    ChannelClosed,    ///< `choice` says why
    NoAddress,
    AddressCameBack,  ///< a note; evidence: the reason as reported
    OtherBrand,       ///< evidence: the brands of the unit; who: the unit
    BrandNotTold,     ///< a note
    FieldMissing,     ///< evidence: its name
    NoCustomer,
    AskedBefore,      ///< evidence: key of the other request; who: who asked; at: when
    DecisionLetterWithoutDispute ///< a note: it says what was decided, and no system tells of a decision; it needs approval
};
QLatin1StringView codeOf(RequestFinding finding); ///< "NOT_A_DISPUTE", …
struct FoundInRequest {
    RequestFinding finding = RequestFinding::FieldMissing;
    bool isBar = true;
    QString evidence, who;
    std::optional<UtcMs> at;
    std::optional<ChannelChoice> choice;
    friend bool operator==(const FoundInRequest&, const FoundInRequest&) = default;
};

/// A request that is in the outbox already.
struct EarlierCorrespondence {
    QString key, person, sameness; ///< sameness: samenessKey()
    UtcMs at = 0;
    bool counts = true; ///< not withdrawn, refused or a draft
};
/// Bars first. isAgain: the person says that the same is wanted once more.
std::vector<FoundInRequest> findingsIn(const RequestForm& form, const RequestMaterial& material, const std::vector<EarlierCorrespondence>& earlier, bool isAgain, UtcMs now);
bool isBarred(const std::vector<FoundInRequest>& findings);

/// In the order they are offered for a subject: of the stage that is answered, then those used before, the last used first, then those that fit, then
/// the others. Presets that answer a dispute are offered for disputes alone. used: ids, the last used first.
std::vector<RequestPreset> presetsFor(const PresetBook& book, const RequestContext& context, const QStringList& used);

/// In stable codes, documented in docs/cli.md.
QJsonObject formJson(const RequestForm& form, const std::vector<FoundInRequest>& findings);

} // namespace cf::evidence
