#include "models/evidence/request/request_choices.h"

#include "models/base/text.h"
#include "models/cache/read_composition.h"
#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/query/told_record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr std::array offered{Channel::Print, Channel::RegisteredMail, Channel::Email, Channel::Portal, Channel::Sms};
constexpr int leastShare = 100; // a brand of fewer than one in so many letters is a slip

/// The version in force: approved, begun, not ended, and none came after it.
const ResourceVersion* inForce(const cache::KnownResource& known, UtcMs now)
{
    const ResourceVersion* found = nullptr;
    for (const ResourceVersion& one : known.resource.versions) {
        const std::optional<UtcMs> begins = one.effectiveFrom ? one.effectiveFrom : one.approved;
        const bool isTraced = std::ranges::find(known.onlyTraced, one.number) != known.onlyTraced.end();
        const bool holds = one.state == TemplateState::Approved && !isTraced && (!begins || *begins <= now) && (!one.effectiveTo || now < *one.effectiveTo);
        found = holds && (!found || one.number > found->number) ? &one : found;
    }
    return known.resource.isHidden ? nullptr : found;
}

TemplateOption optionOf(const cache::KnownResource& known, UtcMs now)
{
    TemplateOption option;
    option.code = known.resource.name;
    option.type = known.resource.description;
    option.repository = known.repositoryName;
    option.domain = known.resource.domain;
    if (const ResourceVersion* version = inForce(known, now)) {
        option.version = version->label;
        option.from = version->effectiveFrom ? version->effectiveFrom : version->approved;
        option.approvedBy = version->approvedBy;
        option.isInForce = true;
    } else if (!known.resource.versions.empty()) {
        option.version = known.resource.versions.back().label;
    }
    return option;
}

/// Of the templates that letters of such a type were made of, the one used most, in its newest version.
Result<void> addOfLetters(search::SearchIndex& index, const RequestPreset& preset, const QString& unit, const query::Calendar& calendar, TemplateOptions& options)
{
    for (const QString& word : preset.types) {
        CF_TRY(const search::FacetCounts types, [&]() -> Result<search::FacetCounts> {
            query::Query all;
            CF_TRY(const std::vector<search::FacetCounts> counts, index.facets({all, calendar}, {search::Facet::Type}));
            return counts.empty() ? search::FacetCounts() : counts.front();
        }());
        for (const search::FacetCount& type : types.counts) {
            if (type.value.isEmpty() || !fold(type.value).contains(fold(word))) {
                continue;
            }
            query::Query letters;
            std::vector<query::Expression> conditions{query::of(query::equalTerm(query::Field::Type, type.value, true))};
            if (!unit.isEmpty()) {
                conditions.push_back(query::of(query::equalTerm(query::Field::Unit, unit, true)));
            }
            letters.where = query::all(std::move(conditions));
            CF_TRY(const std::vector<search::FacetCounts> versions, index.facets({letters, calendar}, {search::Facet::Version}));
            for (const search::FacetCount& one : versions.empty() ? std::vector<search::FacetCount>() : versions.front().counts) {
                if (const qsizetype slash = one.value.lastIndexOf(u'/'); slash > 0 && int(options.options.size()) < mostTemplates) {
                    TemplateOption option;
                    option.code = one.value.left(slash);
                    option.version = one.value.mid(slash + 1);
                    option.type = type.value;
                    options.options.push_back(std::move(option));
                }
            }
        }
        if (!options.options.empty()) {
            return {};
        }
    }
    return {};
}

bool speaksOf(const QString& purpose, Channel channel)
{
    const QString words = fold(purpose);
    const auto has = [&words](std::initializer_list<QLatin1StringView> some) { return std::ranges::any_of(some, [&words](QLatin1StringView one) { return words.contains(one); }); };
    switch (channel) {
    case Channel::Email: return has({"e-mail"_L1, "email"_L1, "electronic"_L1, "paperless"_L1});
    case Channel::Portal: return has({"portal"_L1, "electronic"_L1, "paperless"_L1});
    case Channel::Sms: return has({"sms"_L1, "text message"_L1, "mobile"_L1});
    default: return false;
    }
}

bool saysYes(const QString& state)
{
    static const QStringList words{u"given"_s, u"granted"_s, u"yes"_s, u"true"_s, u"active"_s, u"accepted"_s, u"opted-in"_s, u"opted in"_s, u"erteilt"_s};
    return words.contains(fold(state.trimmed()));
}

/// The letter as it would be, for a rule of the house to judge.
Communication imagined(const RequestContext& context, const QString& type, const QString& templateCode, Channel channel)
{
    Communication c;
    const auto told = [&context](const QString& name) {
        const KnownValue* value = context.value(name);
        return value ? value->value : QString();
    };
    c.type = type;
    c.businessUnit = context.unit;
    c.brand = told(u"brand"_s);
    c.language = told(u"language"_s);
    c.account = told(u"account"_s);
    c.policy = told(u"policy"_s);
    c.claim = told(u"claim"_s);
    c.caseId = told(u"case"_s);
    c.loan = told(u"loan"_s);
    c.state = CommunicationState::Released;
    RecipientLeg leg;
    leg.customer = context.customer;
    leg.recipient = told(u"customer.name"_s);
    leg.role = RecipientRole::Holder;
    leg.channel = channel;
    c.legs = {leg};
    TemplateUsage usage;
    usage.code = templateCode;
    c.usages = {usage};
    return c;
}

/// The first rule that the letter would break by this channel, and by one of the others would not: a rule of something else is none of channels.
QString brokenRule(const RequestContext& context, const QString& type, const QString& templateCode, Channel channel, const std::vector<HouseRule>& rules, const query::Calendar& calendar)
{
    static const QStringList whole{u"type"_s, u"unit"_s, u"language"_s, u"channel"_s, u"customer"_s, u"template"_s, u"account"_s, u"policy"_s, u"claim"_s, u"loan"_s};
    const QDate today = QDateTime::fromMSecsSinceEpoch(calendar.now, calendar.business).date();
    const Repository here;
    for (const HouseRule& rule : rules) {
        const bool isToday = (!rule.from.isValid() || rule.from <= today) && (!rule.to.isValid() || today <= rule.to);
        const auto letters = query::parse(rule.letters), must = query::parse(rule.must);
        if (!rule.isOn || !isToday || rule.demand != HouseRule::Demand::Query || !letters || !must) {
            continue;
        }
        const auto judged = [&](const query::Query& query, Channel by) {
            const Communication letter = imagined(context, type, templateCode, by);
            return query::judged(query, calendar, {letter, here, whole});
        };
        const bool isFor = judged(*letters, channel) == query::Judged::Meant;
        const bool isBroken = isFor && judged(*must, channel) == query::Judged::NotMeant;
        if (isBroken && std::ranges::any_of(offered, [&](Channel other) { return judged(*must, other) != query::Judged::NotMeant; })) {
            return rule.name;
        }
    }
    return {};
}

const ChannelOption* optionOf(const std::vector<ChannelOption>& channels, Channel channel)
{
    const auto found = std::ranges::find_if(channels, [channel](const ChannelOption& one) { return one.choice.channel == channel; });
    return found == channels.end() ? nullptr : &*found;
}

bool isGood(const ChannelOption* option) { return option && option->isOpen() && option->choice.ground != ChannelGround::CameBack; }

} // namespace

Result<TemplateOptions> readTemplates(store::Database& database, search::SearchIndex& index, const RequestPreset& preset, const QString& unit, const query::Calendar& calendar)
{
    TemplateOptions options;
    CF_TRY(const std::vector<cache::ResourceLine> lines, cache::listResources(database, {ResourceKind::Template}, {}));
    options.isComposed = !lines.empty();
    if (!options.isComposed) {
        CF_CHECK(addOfLetters(index, preset, unit, calendar, options));
        return options;
    }
    const auto addThose = [&](auto isMeant) -> Result<void> {
        for (const cache::ResourceLine& line : lines) {
            if (isMeant(line) && int(options.options.size()) < mostTemplates) {
                CF_TRY(const cache::KnownResource known, cache::resourceOf(database, line.repository, line.nativeId));
                options.options.push_back(optionOf(known, calendar.now));
            }
        }
        return {};
    };
    if (!preset.templateCode.isEmpty()) {
        CF_CHECK(addThose([&](const cache::ResourceLine& line) { return fold(line.name) == fold(preset.templateCode); }));
    } else {
        const auto isOfUnit = [&unit](const cache::ResourceLine& line) { return unit.isEmpty() || fold(line.domain) == fold(unit); };
        const bool hasDomain = std::ranges::any_of(lines, [&](const cache::ResourceLine& line) { return !unit.isEmpty() && fold(line.domain) == fold(unit); });
        for (const QString& word : preset.types) {
            const QString folded = fold(word);
            const auto isCalled = [&](const cache::ResourceLine& line) { return !line.isHidden && (fold(line.description).contains(folded) || fold(line.name).contains(folded)); };
            // Where units have templates of their own, another unit's is none of this one's.
            CF_CHECK(addThose([&](const cache::ResourceLine& line) { return isCalled(line) && (!hasDomain || isOfUnit(line)); }));
            if (std::ranges::any_of(options.options, &TemplateOption::isInForce)) {
                break;
            }
        }
    }
    std::ranges::stable_sort(options.options, {}, [&unit](const TemplateOption& one) { return std::tuple(!one.isInForce, fold(one.domain) != fold(unit)); });
    return options;
}

QFuture<Result<TemplateOptions>> templatesFor(cache::Cache& cache, search::IndexFactory factory, RequestPreset preset, QString unit, query::Calendar calendar)
{
    return cache.readers().read([factory = std::move(factory), preset = std::move(preset), unit = std::move(unit), calendar = std::move(calendar)](store::Database& database) {
        const std::unique_ptr<search::SearchIndex> index = factory(database);
        return readTemplates(database, *index, preset, unit, calendar);
    });
}

std::vector<ChannelOption> channelsFor(const RequestContext& context, const RequestPreset& preset, const QString& type, const QString& templateCode,
                                       const std::vector<HouseRule>& rules, const query::Calendar& calendar)
{
    cache::Record record;
    if (context.letter) {
        record.communication = context.letter->communication;
        for (RecipientLeg& leg : record.communication.legs) {
            leg.channelReason.clear(); // why the other letter took its channel says nothing of this one
        }
    }
    const ReissueCheck check = checkReissue(record, context.leg, context.story, {}, calendar.now, calendar.business);
    std::vector<ChannelOption> options;
    for (const ChannelChoice& choice : check.channels) {
        ChannelOption option;
        option.choice = choice;
        option.isOfPreset = preset.channels.empty() || std::ranges::find(preset.channels, choice.channel) != preset.channels.end();
        option.rule = brokenRule(context, type, templateCode, choice.channel, rules, calendar);
        options.push_back(std::move(option));
    }
    return options;
}

ReasonedChoice channelChoice(const RequestContext& context, const RequestPreset& preset, const std::vector<ChannelOption>& channels)
{
    const auto choose = [](Channel channel, const QString& ground, const QString& evidence) { return ReasonedChoice{code(channel), ground, evidence}; };
    std::vector<const ChannelOption*> open;
    QString rule;
    for (const ChannelOption& one : channels) {
        if (one.isOpen()) {
            open.push_back(&one);
        }
        rule = rule.isEmpty() ? one.rule : rule;
    }
    if (open.empty()) {
        return choose(preset.channel.value_or(Channel::Print), u"NONE"_s, {});
    }
    if (!rule.isEmpty() && open.size() == 1) {
        return choose(open.front()->choice.channel, u"RULE"_s, rule);
    }
    if (preset.channels.size() == 1) {
        return choose(open.front()->choice.channel, u"PRESET_ONLY"_s, preset.id);
    }
    if (preset.channel && isGood(optionOf(channels, *preset.channel))) {
        return choose(*preset.channel, u"PRESET"_s, preset.id);
    }
    for (const KnownValue& value : context.values) {
        if (!value.name.startsWith(u"consent.") || !saysYes(value.value)) {
            continue;
        }
        for (const Channel channel : {Channel::Portal, Channel::Email, Channel::Sms}) {
            if (speaksOf(value.name.mid(8), channel) && isGood(optionOf(channels, channel))) {
                return choose(channel, u"PREFERENCE"_s, value.name.mid(8) + u": "_s + value.value);
            }
        }
    }
    if (context.letter && context.leg < context.letter->communication.legs.size()) {
        const RecipientLeg& leg = context.letter->communication.legs[context.leg];
        if (isGood(optionOf(channels, leg.channel))) {
            const bool isWish = leg.channelReason.compare(u"PREFERENCE", Qt::CaseInsensitive) == 0;
            return choose(leg.channel, isWish ? u"PREFERENCE"_s : u"LAST_USED"_s, context.letter->communication.documentId);
        }
    }
    const auto good = std::ranges::find_if(open, isGood);
    return choose((good == open.end() ? open.front() : *good)->choice.channel, u"OPEN"_s, {});
}

BrandOptions brandsFor(const RequestContext& context, const PresetBook& book)
{
    if (const auto site = book.brands.find(fold(context.unit)); !context.unit.isEmpty() && site != book.brands.end()) {
        return {site->second, u"SITE"_s, context.unit};
    }
    BrandOptions options;
    qint64 told = 0;
    for (const cache::BrandUse& one : context.brands) {
        told += one.brand.isEmpty() ? 0 : one.letters;
    }
    for (const cache::BrandUse& one : context.brands) {
        if (!one.brand.isEmpty() && one.letters * leastShare >= told) {
            options.brands << one.brand;
        }
    }
    options.ground = options.brands.isEmpty() ? u"NOT_TOLD"_s : u"LETTERS"_s;
    options.evidence = options.brands.isEmpty() ? QString() : QString::number(told);
    return options;
}

ReasonedChoice brandChoice(const RequestContext& context, const BrandOptions& brands)
{
    const KnownValue* own = context.value(u"brand"_s);
    const auto isOwn = [own](const QString& brand) { return own && fold(brand) == fold(own->value); };
    if (brands.brands.isEmpty()) {
        return own ? ReasonedChoice{own->value, u"LETTER"_s, own->of} : ReasonedChoice{{}, u"NOT_TOLD"_s, {}};
    }
    const auto among = std::ranges::find_if(brands.brands, isOwn);
    return among == brands.brands.end() || brands.brands.size() == 1 ? ReasonedChoice{brands.brands.front(), brands.ground, brands.evidence} : ReasonedChoice{*among, u"LETTER"_s, own->of};
}

} // namespace cf::evidence
