#include "models/evidence/request/request_form.h"

#include "models/base/text.h"
#include "models/evidence/result_export.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

QString told(const RequestContext& context, const QString& name)
{
    const KnownValue* value = context.value(name);
    return value ? value->value : QString();
}

bool takesAddress(Channel channel) { return channel != Channel::Portal && channel != Channel::BranchHandover; }

const ChannelOption* chosen(const RequestForm& form)
{
    const auto found = std::ranges::find_if(form.channels, [&form](const ChannelOption& one) { return one.choice.channel == form.request.channel; });
    return found == form.channels.end() ? nullptr : &*found;
}

void takeTemplate(CorrespondenceRequest& request, const TemplateOption& option)
{
    request.templateCode = option.code;
    request.templateVersion = option.version;
    request.documentType = option.type.isEmpty() ? request.documentType : option.type;
    request.templateBy = option.repository;
    request.templateFrom = option.from;
}

void takeChannel(RequestForm& form, const ReasonedChoice& choice)
{
    form.request.channel = fromCode<Channel>(choice.value).value_or(Channel::Print);
    form.request.channelChoice = choice;
    const ChannelOption* option = chosen(form);
    form.request.address = option && takesAddress(form.request.channel) ? option->choice.address : QString();
}

RequestField filled(const PresetField& field, const RequestContext& context)
{
    RequestField made{field.name, field.label, {}, {}, field.isRequired, false};
    for (const QString& name : field.from) {
        if (const KnownValue* value = context.value(name)) {
            made.value = value->value;
            made.from = *value;
            break;
        }
    }
    return made;
}

bool isOfDispute(const RequestMaterial& material) { return material.context.dispute.has_value(); }

class Findings
{
public:
    void bar(RequestFinding finding, const QString& evidence = {}, const QString& who = {}) { m_bars.push_back({finding, true, evidence, who, {}, {}}); }
    void note(RequestFinding finding, const QString& evidence = {}) { m_notes.push_back({finding, false, evidence, {}, {}, {}}); }
    FoundInRequest& last() { return m_bars.back(); }
    std::vector<FoundInRequest> taken()
    {
        m_bars.insert(m_bars.end(), m_notes.begin(), m_notes.end());
        return std::move(m_bars);
    }

private:
    std::vector<FoundInRequest> m_bars, m_notes;
};

void findInOutcome(const RequestMaterial& material, Findings& findings)
{
    if (!material.preset.stage.isEmpty() && !isOfDispute(material)) {
        findings.bar(RequestFinding::NotADispute);
    }
    if (!material.preset.needsOutcome) {
        return;
    }
    if (!isOfDispute(material)) {
        findings.note(RequestFinding::DecisionLetterWithoutDispute);
    } else if (!material.context.dispute->outcome.isApproved()) {
        findings.bar(RequestFinding::NoOutcome, codeOf(material.context.dispute->outcome.standing), material.context.approvers.join(u", "_s));
    }
}

void findInTemplate(const RequestForm& form, const RequestMaterial& material, Findings& findings)
{
    if (form.templates.options.empty()) {
        const QStringList looked = material.preset.templateCode.isEmpty() ? material.preset.types : QStringList{material.preset.templateCode};
        findings.bar(RequestFinding::NoTemplate, looked.join(u", "_s));
        return;
    }
    const auto its = std::ranges::find(form.templates.options, form.request.templateCode, &TemplateOption::code);
    if (its == form.templates.options.end() || (its->isTold() && !its->isInForce)) {
        QStringList codes;
        for (const TemplateOption& one : form.templates.options) {
            codes << one.code;
        }
        findings.bar(RequestFinding::NotInForce, its == form.templates.options.end() ? codes.mid(0, 5).join(u", "_s) : its->code);
    } else if (!its->isTold()) {
        findings.note(RequestFinding::TemplateNotTold, its->code);
    }
}

void findInChannel(const RequestForm& form, Findings& findings)
{
    const ChannelOption* option = chosen(form);
    if (!option) {
        findings.bar(RequestFinding::ChannelOfPreset);
        return;
    }
    if (!option->isOfPreset) {
        findings.bar(RequestFinding::ChannelOfPreset);
    }
    if (!option->rule.isEmpty()) {
        findings.bar(RequestFinding::ChannelOfRule, option->rule);
    }
    const bool isOnlyContact = option->choice.ground == ChannelGround::NoContact;
    if (!option->choice.isOpen() && !isOnlyContact) {
        findings.bar(RequestFinding::ChannelClosed);
        findings.last().choice = option->choice;
    }
    if (takesAddress(form.request.channel) && form.request.address.trimmed().isEmpty()) {
        findings.bar(RequestFinding::NoAddress);
    }
    if (option->choice.ground == ChannelGround::CameBack && form.request.address == option->choice.address) {
        findings.note(RequestFinding::AddressCameBack, option->choice.evidence);
    }
}

void findInBrand(const RequestForm& form, Findings& findings)
{
    const QString brand = fold(form.request.brandChoice.value);
    const bool isAmong = std::ranges::any_of(form.brands.brands, [&brand](const QString& one) { return fold(one) == brand; });
    if (form.brands.brands.isEmpty()) {
        findings.note(RequestFinding::BrandNotTold);
    } else if (!isAmong) {
        findings.bar(RequestFinding::OtherBrand, form.brands.brands.join(u", "_s), form.request.unit);
    }
}

QJsonObject choiceJson(const ReasonedChoice& choice) { return {{u"value"_s, choice.value}, {u"ground"_s, choice.ground}, {u"evidence"_s, choice.evidence}}; }

} // namespace

QLatin1StringView codeOf(RequestFinding finding)
{
    static constexpr std::array<const char*, 16> codes{"NOT_A_DISPUTE",  "NO_OUTCOME", "NO_TEMPLATE",       "NOT_IN_FORCE", "TEMPLATE_NOT_TOLD", "CHANNEL_OF_PRESET", "CHANNEL_OF_RULE", "CHANNEL_CLOSED",
                                                       "NO_ADDRESS",     "ADDRESS_CAME_BACK", "OTHER_BRAND", "BRAND_NOT_TOLD", "FIELD_MISSING",   "NO_CUSTOMER",       "ASKED_BEFORE",    "DECISION_WITHOUT_DISPUTE"};
    return QLatin1StringView(codes[size_t(finding)]);
}

RequestForm formOf(const RequestMaterial& material)
{
    const RequestContext& context = material.context;
    const RequestPreset& preset = material.preset;
    RequestForm form;
    CorrespondenceRequest& request = form.request;
    request.about = context.asked.about;
    request.subject = context.subject;
    request.subjectTitle = context.title;
    request.repository = context.repository;
    if (context.letter && context.isLetterAsked) {
        request.communication = context.letter->communication.id;
        request.documentId = context.letter->communication.documentId;
    }
    request.preset = preset.id;
    request.presetName = preset.name;
    request.group = preset.group;
    request.process = preset.process;
    request.customer = context.customer;
    request.recipient = told(context, u"customer.name"_s).isEmpty() ? told(context, u"letter.recipient"_s) : told(context, u"customer.name"_s);
    request.unit = context.unit;
    request.language = told(context, u"language"_s);
    request.documentType = preset.types.value(0);
    // Where no system tells of a decision somebody has to look at it, whatever the site says of the kind.
    request.needsApproval = preset.needsApproval || (preset.needsOutcome && !isOfDispute(material));
    if (isOfDispute(material) && preset.needsOutcome) { // what needs none does not rest on one
        const DisputeOutcome& outcome = context.dispute->outcome;
        request.outcome = {outcome.decision, outcome.decidedBy, outcome.approvedBy, outcome.approvedAt};
    }
    for (const PresetField& field : preset.fields) {
        request.fields.push_back(filled(field, context));
    }
    request.asOf = context.values;
    request.at = context.at;
    form.templates = material.templates;
    if (!form.templates.options.empty()) {
        takeTemplate(request, form.templates.options.front());
    }
    form.channels = channelsFor(context, preset, request.documentType, request.templateCode, material.rules, material.calendar);
    takeChannel(form, channelChoice(context, preset, form.channels));
    form.brands = brandsFor(context, material.book);
    request.brandChoice = brandChoice(context, form.brands);
    return form;
}

void chooseChannel(RequestForm& form, Channel channel)
{
    if (channel != form.request.channel) {
        takeChannel(form, {code(channel), u"PERSON"_s, {}});
    }
}

void chooseBrand(RequestForm& form, const QString& brand)
{
    if (brand != form.request.brandChoice.value) {
        form.request.brandChoice = {brand.trimmed(), u"PERSON"_s, {}};
    }
}

void chooseTemplate(RequestForm& form, const RequestMaterial& material, const QString& code)
{
    const auto option = std::ranges::find_if(form.templates.options, [&code](const TemplateOption& one) { return fold(one.code) == fold(code); });
    if (option == form.templates.options.end()) {
        form.request.templateCode = code;
        form.request.templateVersion.clear();
        form.request.templateBy.clear();
        form.request.templateFrom.reset();
        return;
    }
    takeTemplate(form.request, *option);
    form.channels = channelsFor(material.context, material.preset, form.request.documentType, form.request.templateCode, material.rules, material.calendar); // rules may speak of the type
}

void setField(CorrespondenceRequest& request, const QString& name, const QString& value)
{
    const auto field = std::ranges::find(request.fields, name, &RequestField::name);
    if (field != request.fields.end()) {
        field->value = value.trimmed();
        field->isEdited = field->from ? field->value != field->from->value : !field->value.isEmpty();
    }
    if (name == u"recipient") { // the one who gets it is who the letter is addressed to
        request.recipient = value.trimmed();
    }
}

std::vector<FoundInRequest> findingsIn(const RequestForm& form, const RequestMaterial& material, const std::vector<EarlierCorrespondence>& earlier, bool isAgain, UtcMs now)
{
    Findings findings;
    findInOutcome(material, findings);
    if (form.request.customer.isEmpty()) {
        findings.bar(RequestFinding::NoCustomer);
    }
    findInTemplate(form, material, findings);
    findInChannel(form, findings);
    findInBrand(form, findings);
    for (const RequestField& field : form.request.fields) {
        const bool isSaid = field.name == u"customer" && form.request.customer.isEmpty();
        if (field.isRequired && field.value.isEmpty() && !isSaid) {
            findings.bar(RequestFinding::FieldMissing, field.label.isEmpty() ? field.name : field.label);
        }
    }
    const QString sameness = samenessKey(form.request);
    const auto same = std::ranges::find_if(earlier, [&](const EarlierCorrespondence& one) { return one.counts && one.sameness == sameness && one.at > now - UtcMs(material.book.againMinutes) * 60'000; });
    if (same != earlier.end()) {
        FoundInRequest found{RequestFinding::AskedBefore, !isAgain, same->key, same->person, same->at, {}};
        if (isAgain) {
            findings.note(RequestFinding::AskedBefore, same->key);
        } else {
            findings.bar(RequestFinding::AskedBefore);
            findings.last() = std::move(found);
        }
    }
    return findings.taken();
}

bool isBarred(const std::vector<FoundInRequest>& findings) { return std::ranges::any_of(findings, &FoundInRequest::isBar); }

std::vector<RequestPreset> presetsFor(const PresetBook& book, const RequestContext& context, const QStringList& used)
{
    const bool isDispute = context.dispute.has_value();
    std::vector<RequestPreset> offered;
    for (const RequestPreset& one : book.presets) {
        if (one.stage.isEmpty() || isDispute) {
            offered.push_back(one);
        }
    }
    const auto rank = [&](const RequestPreset& one) {
        const bool isStage = !context.asked.stage.isEmpty() && one.stage == context.asked.stage;
        const bool isOtherStage = !context.asked.stage.isEmpty() && !isStage;
        const qsizetype use = used.indexOf(one.id);
        const bool fits = one.fits.isEmpty() || std::ranges::any_of(one.fits, [&](const QString& kind) { return context.kinds.contains(kind); });
        // A dispute is answered before anything else is written about it; what was used last counts where it fits.
        const int kind = isStage ? 0 : isDispute && one.stage.isEmpty() ? 3 : isOtherStage ? 2 : 1;
        const bool isBarred = one.needsOutcome && isDispute && !context.dispute->outcome.isApproved(); // what cannot be asked for comes after what can
        const int fit = !fits ? 3 : use >= 0 ? 0 : 1;
        return std::tuple(kind, isBarred, fit, use < 0 ? qsizetype(1'000'000) : use);
    };
    std::ranges::stable_sort(offered, {}, rank);
    return offered;
}

QJsonObject formJson(const RequestForm& form, const std::vector<FoundInRequest>& findings)
{
    QJsonArray channels, templates, found;
    for (const ChannelOption& one : form.channels) {
        channels.append(QJsonObject{{u"channel"_s, QString(code(one.choice.channel))}, {u"open"_s, one.isOpen()}, {u"rule"_s, one.rule}, {u"ofPreset"_s, one.isOfPreset}});
    }
    for (const TemplateOption& one : form.templates.options) {
        templates.append(QJsonObject{{u"code"_s, one.code}, {u"version"_s, one.version}, {u"inForce"_s, one.isInForce}, {u"toldBy"_s, one.repository}});
    }
    for (const FoundInRequest& one : findings) {
        QJsonObject line{{u"finding"_s, QString(codeOf(one.finding))}, {u"bars"_s, one.isBar}, {u"evidence"_s, one.evidence}, {u"who"_s, one.who}};
        if (one.at) {
            line.insert(u"at"_s, isoUtc(*one.at));
        }
        found.append(line);
    }
    return {{u"request"_s, QJsonDocument::fromJson(requestText(form.request)).object()}, {u"channelBecause"_s, choiceJson(form.request.channelChoice)},
            {u"brandBecause"_s, choiceJson(form.request.brandChoice)}, {u"channels"_s, channels}, {u"templates"_s, templates},
            {u"brands"_s, QJsonArray::fromStringList(form.brands.brands)}, {u"findings"_s, found}};
}

} // namespace cf::evidence
