#include "app/cli/copies_command.h"

#include "models/search/indexed_search.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

const char* basisWord(CopyBasis basis)
{
    switch (basis) {
    case CopyBasis::Decision: return "decision";
    case CopyBasis::DocumentId: return "documentId";
    case CopyBasis::Content: break;
    }
    return "content";
}

} // namespace

bool CopiesCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"same"_s, tr("Says that it is the same communication as this one."), u"OTHER"_s},
                 {u"different"_s, tr("Says that it is not the same as this one."), u"OTHER"_s},
                 {u"undo"_s, tr("Takes back what was said of the two; it is kept, with the time."), u"OTHER"_s},
                 {u"reason"_s, tr("Why; needed with --same and --different."), u"R"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Tells where else a communication is kept, why that is the same one, how it differs, and which copy counts. Records are never merged."))) {
        return false;
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1) {
        return wrong(tr("name one communication"));
    }
    m_id = words[0];
    m_json = parser.isSet(u"json"_s);
    m_reason = parser.value(u"reason"_s).trimmed();
    const std::pair<QString, Word> decisions[] = {{u"same"_s, Word::Same}, {u"different"_s, Word::Different}, {u"undo"_s, Word::Undo}};
    for (const auto& [name, word] : decisions) {
        if (parser.isSet(name)) {
            if (m_word != Word::None) {
                return wrong(tr("one of --same, --different and --undo"));
            }
            m_word = word;
            m_other = parser.value(name);
        }
    }
    if ((m_word == Word::Same || m_word == Word::Different) && m_reason.isEmpty()) {
        return wrong(tr("say why, with --reason"));
    }
    return true;
}

void CopiesCommand::run(Program& program)
{
    deliver(program.cache().record(m_id), this, [this, &program](const Result<cache::Record>& record) {
        if (!record) {
            finishWithoutRecord(m_id, record.error());
            return;
        }
        m_self = record->communication.id;
        m_word == Word::None ? read(program) : decide(program);
    });
}

void CopiesCommand::decide(Program& program)
{
    deliver(program.cache().record(m_other), this, [this, &program](const Result<cache::Record>& other) {
        if (!other) {
            finishWithoutRecord(m_other, other.error());
        } else if (other->communication.id == m_self) {
            complain(tr("that is the same record"));
            finish(Usage);
        } else {
            write(program, other->communication.id);
        }
    });
}

void CopiesCommand::write(Program& program, const CommunicationId& other)
{
    const auto writing = m_word == Word::Undo ? program.desk().undoDecision(m_self, other, program.clock().now())
                                              : program.desk().decide({m_self, other, m_word == Word::Same, m_reason, program.clock().now(), {}});
    deliver(writing, this, [this, &program](const Result<void>& written) {
        if (!written && written.error().kind == ErrorKind::NotFound) {
            complain(tr("nothing was decided on the two"));
            finish(Usage);
        } else if (!written) {
            finish(written.error());
        } else {
            read(program);
        }
    });
}

void CopiesCommand::read(Program& program)
{
    deliver(program.desk().decisionsOn(m_self), this, [this, &program](const Result<std::vector<IdentityDecision>>& decisions) {
        if (!decisions) {
            finish(decisions.error());
            return;
        }
        m_decisions = *decisions;
        std::vector<CommunicationId> also;
        for (const IdentityDecision& decision : m_decisions) {
            const CommunicationId other = decision.one == m_self ? decision.other : decision.one;
            const IdentityDecision* holds = decisionOn(m_decisions, m_self, other);
            if (holds && holds->isSame) {
                also.push_back(other);
            }
        }
        deliver(cache::copiesOf(program.cache(), m_self, also), this, [this, &program](const Result<cache::Copies>& copies) {
            if (!copies) {
                finish(copies.error());
                return;
            }
            m_copies = *copies;
            deliver(program.desk().authorityRules(), this, [this, &program](const Result<std::vector<AuthorityRule>>& rules) {
                rules ? propose(program, *rules) : finish(rules.error());
            });
        });
    });
}

void CopiesCommand::propose(Program& program, const std::vector<AuthorityRule>& rules)
{
    deliver(evidence::likelyCopiesOf(program.cache(), search::indexedSearches(), m_self), this,
            [this, rules](const Result<std::vector<evidence::LikelyCopy>>& likely) {
                if (!likely) {
                    finish(likely.error());
                    return;
                }
                for (const evidence::LikelyCopy& one : *likely) {
                    const IdentityDecision* decision = decisionOn(m_decisions, m_self, one.copy.id);
                    if (!decision) {
                        m_proposals.push_back(one);
                    } else if (!decision->isSame) {
                        m_copies.others.push_back(one.copy); // told as kept apart
                    }
                }
                tell(rules);
            });
}

void CopiesCommand::tellProposals() const
{
    for (const evidence::LikelyCopy& one : m_proposals) {
        out() << tr("  may be the same: %1  %2/%3  %4 %  the same %5")
                     .arg(one.copy.id.value(), one.copy.repositoryName, one.copy.nativeId)
                     .arg(one.likeness.certainty)
                     .arg(one.likeness.agrees.join(u", "_s))
              << Qt::endl;
    }
}

void CopiesCommand::tell(const std::vector<AuthorityRule>& rules)
{
    std::vector<RecordCopy> countable{m_copies.self};
    QJsonArray told;
    for (const RecordCopy& copy : m_copies.others) {
        const IdentityDecision* decision = decisionOn(m_decisions, m_self, copy.id);
        const bool isApart = decision && !decision->isSame;
        if (!isApart) {
            countable.push_back(copy);
        }
        told.append(QJsonObject{{u"id"_s, copy.id.value()},
                                {u"repository"_s, copy.repositoryName},
                                {u"nativeId"_s, copy.nativeId},
                                {u"documentId"_s, copy.documentId},
                                {u"standing"_s, QString(code(copy.standing))},
                                {u"basis"_s, QString(QLatin1StringView(basisWord(copy.basis)))},
                                {u"sameBytes"_s, copy.sameBytes ? QJsonValue(*copy.sameBytes) : QJsonValue()},
                                {u"differs"_s, QJsonArray::fromStringList(copy.differs)},
                                {u"keptApart"_s, isApart},
                                {u"reason"_s, decision ? decision->reason : QString()}});
    }
    const std::optional<Authority> authority = authorityOf(rules, countable);
    QJsonArray proposed;
    for (const evidence::LikelyCopy& one : m_proposals) {
        proposed.append(QJsonObject{{u"id"_s, one.copy.id.value()},
                                    {u"repository"_s, one.copy.repositoryName},
                                    {u"nativeId"_s, one.copy.nativeId},
                                    {u"certainty"_s, one.likeness.certainty},
                                    {u"agrees"_s, QJsonArray::fromStringList(one.likeness.agrees)},
                                    {u"differs"_s, QJsonArray::fromStringList(one.copy.differs)}});
    }
    if (m_json) {
        printJson({{u"id"_s, m_self.value()},
                   {u"repository"_s, m_copies.self.repositoryName},
                   {u"copies"_s, told},
                   {u"proposed"_s, proposed},
                   {u"authoritative"_s, authority ? QJsonValue(authority->id.value()) : QJsonValue()},
                   {u"rule"_s, authority ? QJsonValue(int(authority->rule) + 1) : QJsonValue()}});
        finish(Done);
        return;
    }
    out() << tr("%1 in %2, and %Ln other copies", nullptr, int(m_copies.others.size())).arg(m_self.value(), m_copies.self.repositoryName) << Qt::endl;
    for (const QJsonValue value : std::as_const(told)) {
        const QJsonObject copy = value.toObject();
        QStringList differs;
        for (const QJsonValue field : copy[u"differs"_s].toArray()) {
            differs << field.toString();
        }
        out() << u"  %1  %2/%3  %4  %5  %6"_s.arg(copy[u"id"_s].toString(), copy[u"repository"_s].toString(), copy[u"nativeId"_s].toString(),
                                                  copy[u"basis"_s].toString(), differs.join(u", "_s),
                                                  copy[u"keptApart"_s].toBool() ? tr("kept apart: %1").arg(copy[u"reason"_s].toString())
                                                                                : copy[u"reason"_s].toString())
              << Qt::endl;
    }
    tellProposals();
    out() << (authority ? tr("  the one that counts: %1 (rule %2)").arg(authority->id.value()).arg(authority->rule + 1)
                        : tr("  no rule says which one counts"))
          << Qt::endl;
    finish(Done);
}

bool AuthorityCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"add"_s, tr("Adds a rule at the end: the copy in this repository counts."), u"REPOSITORY"_s},
                 {u"type"_s, tr("For this type of communication alone."), u"T"_s},
                 {u"from"_s, tr("Issued on this day or later, e.g. 2020-01-01."), u"D"_s},
                 {u"until"_s, tr("Issued before this day."), u"D"_s},
                 {u"remove"_s, tr("Removes the rule of this number."), u"N"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments, tr("Says which repository's copy counts where several keep a communication. The first rule that fits decides."))) {
        return false;
    }
    m_json = parser.isSet(u"json"_s);
    m_repository = parser.value(u"add"_s);
    m_rule.type = parser.value(u"type"_s);
    for (const auto& [name, day] : {std::pair(u"from"_s, &m_rule.from), std::pair(u"until"_s, &m_rule.until)}) {
        if (parser.isSet(name)) {
            *day = QDate::fromString(parser.value(name), Qt::ISODate);
            if (!day->isValid()) {
                return wrong(tr("%1 is no day; one is 2020-01-01").arg(parser.value(name)));
            }
        }
    }
    if (parser.isSet(u"remove"_s)) {
        m_remove = parser.value(u"remove"_s).toInt();
        if (m_remove < 1) {
            return wrong(tr("rules are numbered from 1"));
        }
    }
    if (!m_repository.isEmpty() && m_remove > 0) {
        return wrong(tr("add or remove, not both"));
    }
    return parser.positionalArguments().isEmpty() || wrong(tr("this command takes no names"));
}

void AuthorityCommand::run(Program& program)
{
    deliver(program.cache().repositories(), this, [this, &program](const Result<std::vector<Repository>>& repositories) {
        if (!repositories) {
            finish(repositories.error());
            return;
        }
        deliver(program.desk().authorityRules(), this, [this, &program, repositories](const Result<std::vector<AuthorityRule>>& rules) {
            if (!rules) {
                finish(rules.error());
            } else if (m_repository.isEmpty() && m_remove == 0) {
                tell(*rules, *repositories);
            } else {
                change(program, *rules, *repositories);
            }
        });
    });
}

void AuthorityCommand::change(Program& program, std::vector<AuthorityRule> rules, const std::vector<Repository>& repositories)
{
    if (m_remove > 0) {
        if (size_t(m_remove) > rules.size()) {
            complain(tr("there is no rule %1").arg(m_remove));
            finish(Usage);
            return;
        }
        rules.erase(rules.begin() + m_remove - 1);
    } else {
        const auto named = std::ranges::find_if(
            repositories, [this](const Repository& one) { return one.name.compare(m_repository, Qt::CaseInsensitive) == 0; });
        if (named == repositories.end()) {
            complain(tr("no repository is called %1").arg(m_repository));
            finish(Usage);
            return;
        }
        m_rule.repository = named->id;
        rules.push_back(m_rule);
    }
    deliver(program.desk().setAuthorityRules(rules), this, [this, rules, repositories](const Result<void>& written) {
        written ? tell(rules, repositories) : finish(written.error());
    });
}

void AuthorityCommand::tell(const std::vector<AuthorityRule>& rules, const std::vector<Repository>& repositories)
{
    QJsonArray list;
    int number = 0;
    for (const AuthorityRule& rule : rules) {
        const auto named = std::ranges::find(repositories, rule.repository, &Repository::id);
        const QString name = named == repositories.end() ? rule.repository.value() : named->name;
        const auto day = [](QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); };
        ++number;
        if (m_json) {
            list.append(QJsonObject{{u"rule"_s, number}, {u"type"_s, rule.type}, {u"from"_s, day(rule.from)}, {u"until"_s, day(rule.until)}, {u"repository"_s, name}});
        } else {
            out() << u"%1  %2  %3..%4  %5"_s.arg(number).arg(rule.type.isEmpty() ? tr("any type") : rule.type, day(rule.from), day(rule.until), name) << Qt::endl;
        }
    }
    if (m_json) {
        printJson({{u"rules"_s, list}});
    } else if (rules.empty()) {
        out() << tr("no rules: no copy is taken for the one that counts") << Qt::endl;
    }
    finish(Done);
}

} // namespace cf::cli
