// Rules of the house: kept by their states, so that every change can be taken back.
#include "models/desk/desk.h"

#include "models/base/deliver.h"

namespace cf::desk {

using namespace Qt::StringLiterals;

namespace {

#define CF_RULE_COLUMNS "rule, name, letters, must, demand, reason, from_day, to_day, is_on "
/// The state that holds of each rule, also of one that was removed.
#define CF_RULE_NOW "FROM house_rule h WHERE h.pk = (SELECT max(pk) FROM house_rule o WHERE o.rule = h.rule AND o.undone IS NULL) "

QString dayText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

HouseRule ruleAt(const store::Statement& row)
{
    HouseRule rule;
    rule.id = row.integer(0);
    rule.name = row.text(1);
    rule.letters = row.text(2);
    rule.must = row.text(3);
    rule.demand = row.integer(4) == 1 ? HouseRule::Demand::ApprovedBeforeSent : HouseRule::Demand::Query;
    rule.reason = row.text(5);
    rule.from = QDate::fromString(row.text(6), Qt::ISODate);
    rule.to = QDate::fromString(row.text(7), Qt::ISODate);
    rule.isOn = row.integer(8) != 0;
    return rule;
}

Result<std::vector<HouseRule>> rulesNow(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT " CF_RULE_COLUMNS CF_RULE_NOW "AND h.removed = 0 ORDER BY h.name COLLATE NOCASE, h.rule"));
    std::vector<HouseRule> rules;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return rules;
        }
        rules.push_back(ruleAt(*select));
    }
}

Result<void> checkName(const std::vector<HouseRule>& rules, const QString& name, qint64 id)
{
    const bool isTaken = std::ranges::any_of(rules, [&](const HouseRule& one) { return one.id != id && one.name.compare(name, Qt::CaseInsensitive) == 0; });
    return isTaken ? Result<void>(fail(ErrorKind::Conflict, QStringLiteral("name taken"))) : Result<void>();
}

Result<void> addState(store::Database& database, const HouseRule& rule, bool isRemoved, UtcMs at, bool isBegun = false)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO house_rule (rule, at, removed, name, letters, must, grammar_version, demand, reason, from_day, to_day, is_on, begun) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"));
    insert->bind(1, rule.id).bind(2, at).bind(3, isRemoved).bind(4, rule.name).bind(5, rule.letters).bind(6, rule.must).bind(7, grammarVersion);
    insert->bind(8, rule.demand == HouseRule::Demand::ApprovedBeforeSent ? 1 : 0).bind(9, rule.reason).bind(10, dayText(rule.from)).bind(11, dayText(rule.to)).bind(12, rule.isOn).bind(13, isBegun);
    return insert->run();
}

Result<qint64> nextRule(store::Database& database) { return database.integer(u"SELECT coalesce(max(rule), 0) + 1 FROM house_rule"); }

} // namespace

QFuture<Result<std::vector<HouseRule>>> Desk::houseRules()
{
    return m_writer->write([](store::Database& database) { return rulesNow(database); });
}

QFuture<Result<qint64>> Desk::keepRule(HouseRule rule, UtcMs at)
{
    const DeskDeed deed{rule.id == 0 ? "new-rule"_L1 : "change-rule"_L1, "rule"_L1, rule.id == 0 ? u"new"_s : QString::number(rule.id)};
    auto future = m_writer->write(admitted(deed, [rule = std::move(rule), at](store::Database& database) mutable -> Result<qint64> {
        CF_TRY(const std::vector<HouseRule> rules, rulesNow(database));
        CF_CHECK(checkName(rules, rule.name, rule.id));
        if (rule.id == 0) {
            CF_TRY(rule.id, nextRule(database));
        } else if (std::ranges::find(rules, rule.id, &HouseRule::id) == rules.end()) {
            return fail(ErrorKind::NotFound, QStringLiteral("no such rule"));
        }
        CF_CHECK(addState(database, rule, false, at));
        return rule.id;
    }));
    deliver(future, this, [this](const Result<qint64>& kept) {
        if (kept) {
            Q_EMIT rulesChanged();
        }
    });
    return future;
}

QFuture<Result<void>> Desk::removeRule(qint64 id, UtcMs at)
{
    const DeskDeed deed{"remove-rule"_L1, "rule"_L1, QString::number(id)};
    auto future = m_writer->write(admitted(deed, [id, at](store::Database& database) -> Result<void> {
        CF_TRY(const std::vector<HouseRule> rules, rulesNow(database));
        const auto found = std::ranges::find(rules, id, &HouseRule::id);
        return found == rules.end() ? Result<void>(fail(ErrorKind::NotFound, QStringLiteral("no such rule"))) : addState(database, *found, true, at);
    }));
    deliver(future, this, [this](const Result<void>& removed) {
        if (removed) {
            Q_EMIT rulesChanged();
        }
    });
    return future;
}

QFuture<Result<QString>> Desk::undoRuleChange(UtcMs at)
{
    const DeskDeed deed{"undo-rule"_L1, "rule"_L1, u"last"_s};
    auto future = m_writer->write(admitted(deed, [at](store::Database& database) -> Result<QString> {
        CF_TRY(store::Statement * last, database.cached("SELECT pk, name FROM house_rule WHERE undone IS NULL AND begun = 0 ORDER BY pk DESC LIMIT 1"));
        CF_TRY(const bool isThere, last->step());
        if (!isThere) {
            return fail(ErrorKind::NotFound, QStringLiteral("nothing to undo"));
        }
        const qint64 pk = last->integer(0);
        const QString name = last->text(1);
        last->reset();
        CF_TRY(store::Statement * undo, database.cached("UPDATE house_rule SET undone = ?2 WHERE pk = ?1"));
        undo->bind(1, pk).bind(2, at);
        CF_CHECK(undo->run());
        CF_TRY(const std::vector<HouseRule> rules, rulesNow(database));
        for (const HouseRule& rule : rules) {
            CF_CHECK(checkName(rules, rule.name, rule.id));
        }
        return name;
    }));
    deliver(future, this, [this](const Result<QString>& undone) {
        if (undone) {
            Q_EMIT rulesChanged();
        }
    });
    return future;
}

QFuture<Result<void>> Desk::beginRules(std::vector<HouseRule> rules, UtcMs at)
{
    const auto begun = std::make_shared<bool>(false);
    auto future = m_writer->write([rules = std::move(rules), at, begun](store::Database& database) mutable -> Result<void> {
        CF_TRY(const qint64 kept, database.integer(u"SELECT count(*) FROM house_rule"));
        if (kept > 0) {
            return {};
        }
        *begun = true;
        for (HouseRule& rule : rules) {
            CF_TRY(rule.id, nextRule(database));
            CF_CHECK(addState(database, rule, false, at, true));
        }
        return {};
    });
    deliver(future, this, [this, begun](const Result<void>& written) {
        if (written && *begun) {
            Q_EMIT rulesChanged();
        }
    });
    return future;
}

} // namespace cf::desk
