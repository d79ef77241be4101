#include "app/cli/hold_command.h"

#include "app/cli/query_argument.h"
#include "models/query/parse.h"
#include "models/query/print.h"
#include "ui/holds/hold_json_presenter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

const QStringList& acts()
{
    static const QStringList all{u"create"_s, u"show"_s,     u"plan"_s,            u"apply"_s,   u"verify"_s,          u"again"_s,
                                 u"evaluate"_s, u"certificate"_s, u"propose-release"_s, u"approve"_s, u"approve-release"_s, u"refuse"_s, u"hold-again"_s, u"ledger"_s, u"import"_s, u"canary"_s, u"control"_s};
    return all;
}

} // namespace

ui::TimeTelling HoldCommand::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_program->clock().now(), m_program->businessZone(), Qt::Monday}};
}

bool HoldCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"name"_s, tr("What the matter is called."), u"NAME"_s},
                 {u"kind"_s, tr("LITIGATION, REGULATORY, AUDIT, INVESTIGATION, FOIA, TAX, DSAR or OTHER."), u"KIND"_s, u"LITIGATION"_s},
                 {u"authority"_s, tr("What orders the hold, or allows its release; with --record, what allows that the record is destroyed."), u"TEXT"_s},
                 {u"custodian"_s, tr("Who answers for it."), u"NAME"_s},
                 {u"review"_s, tr("By when it is looked at again."), u"DAY"_s},
                 {u"query"_s, tr("Which letters it reaches."), u"QUERY"_s},
                 {u"letter"_s, tr("This letter as well, by its id; may be repeated."), u"ID"_s},
                 {u"leave-out"_s, tr("Not this letter; may be repeated."), u"ID"_s},
                 {u"standing"_s, tr("What comes to match later comes under it.")},
                 {u"sent-version"_s, tr("Of each record the version that was sent alone, where it is known.")},
                 {u"with-making"_s, tr("Counts and hashes the templates and data they were made from, which no system holds.")},
                 {u"with-delivery"_s, tr("Counts and hashes what became of them, which no system holds.")},
                 {u"cooling-off"_s, tr("Days after a release within which it may be held again, and nothing of it is to be destroyed."), u"DAYS"_s, u"0"_s},
                 {u"expect"_s, tr("What a repository is expected to do: NAME=ENFORCED_STORAGE, ENFORCED_APP, WEAK or RECORDED_ONLY; may be repeated."), u"NAME=CLASS"_s},
                 {u"out"_s, tr("With certificate, the archival PDF, and with ledger, the JSON that is written, each with its signature beside it."), u"FILE"_s},
                 {u"key"_s, tr("With import: the key that the ledger has to be signed with."), u"KEY"_s},
                 {u"unsigned"_s, tr("Without a signature, as where there is no keychain to hold a key.")},
                 {u"reason"_s, tr("Why it is released, or held again."), u"TEXT"_s},
                 {u"due"_s, tr("With certificate: makes those that are due, of this matter or of all.")},
                 {u"every"_s, tr("With certificate: how often one is made by itself: never, daily or weekly."), u"PACE"_s},
                 {u"repository"_s, tr("With control: the repository that does not enforce the hold, by its name."), u"NAME"_s},
                 {u"ticket"_s, tr("With control: the number of the ticket by which it was asked for."), u"NUMBER"_s},
                 {u"what"_s, tr("With control: what was done."), u"TEXT"_s},
                 {u"responsible"_s, tr("With control: who answers for it."), u"NAME"_s},
                 {u"until"_s, tr("With control: by when it is looked at again."), u"DAY"_s},
                 {u"ended"_s, tr("With control: it makes up for the repository no more; --reason says why.")},
                 {u"record"_s, tr("With canary: the record on which it is tried out; native id of the record, or id of its letter or document."), u"ID"_s},
                 {u"yes"_s, tr("With --record: this record may be destroyed.")},
                 {u"state"_s, tr("With show: lists the letters in this state."), u"STATE"_s},
                 {u"steps"_s, tr("With show: every step that was taken.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Holds letters for a matter. Without words it lists the matters. create keeps one, plan says what it comes to, apply has the letters held,\n"
                   "verify reads back what repositories hold, again asks once more for what is missing, evaluate looks for new letters of standing matters, and for records that moved.\n"
                   "propose-release asks for a release, which somebody else decides with approve-release or refuse; hold-again takes one back within its cooling-off.\n"
                   "ledger writes every step and letter as a signed file, and import takes such a file of another profile in. What is asked for lies in the outbox,\n"
                   "and leaves when something sends: the window, or counterfoil outbox --send. canary tries out what a hold prevents at a repository, on a record that\n"
                   "may be destroyed: two others approve it, it is held and read back, and a deletion is attempted. Without --record it goes on with that and tells it.\n"
                   "certificate without --out lists those that were made by themselves. control notes what keeps the records of a repository that does not enforce a hold."))) {
        return false;
    }
    const QStringList words = parser.positionalArguments();
    m_json = parser.isSet(u"json"_s);
    m_steps = parser.isSet(u"steps"_s);
    m_state = parser.value(u"state"_s).toUpper();
    m_reason = parser.value(u"reason"_s);
    m_path = parser.value(u"out"_s);
    m_unsigned = parser.isSet(u"unsigned"_s);
    m_authority = parser.value(u"authority"_s);
    if (words.isEmpty()) {
        return true;
    }
    m_act = words[0];
    m_number = words.value(1);
    m_record = parser.value(u"record"_s).trimmed();
    m_mayBeDestroyed = parser.isSet(u"yes"_s);
    if ((parser.isSet(u"record"_s) && (m_act != u"canary" || m_record.isEmpty())) || (m_mayBeDestroyed && m_record.isEmpty())) {
        return wrong(tr("--record goes with canary, and --yes with --record"));
    }
    if (m_act == u"canary" && m_number.isEmpty()) {
        return wrong(tr("name the repository"));
    }
    if (!acts().contains(m_act) || words.size() > 2) {
        return wrong(tr("nothing that can be done: %1").arg(words.join(u' ')));
    }
    if (m_number.isEmpty() && m_act != u"evaluate" && !(m_act == u"certificate" && parser.isSet(u"due"_s))) {
        return wrong(tr("name the matter by its number, or the ledger by its file"));
    }
    if (!m_state.isEmpty() && (m_act != u"show" || !heldItemStateNamed(m_state))) {
        return wrong(tr("--state goes with show, and is a state: %1").arg(m_state));
    }
    const bool isWritten = m_act == u"certificate" || m_act == u"ledger";
    if ((m_path.isEmpty() && m_act == u"ledger") || (!m_path.isEmpty() && !isWritten) || (m_unsigned && m_path.isEmpty())) {
        return wrong(tr("--out goes with certificate and ledger, --unsigned and ledger with --out"));
    }
    if (!takeUpkeep(parser)) {
        return false;
    }
    m_key = parser.value(u"key"_s);
    if (m_key.isEmpty() == (m_act == u"import")) {
        return wrong(tr("--key goes with import, and import with --key"));
    }
    if (m_act == u"plan" || m_act == u"apply" || m_act == u"evaluate" || m_act == u"propose-release") { // its query may ask for holds and retention; a release tells what is over its time
        noteStandingsAsked();
    }
    return m_act != u"create" || takeMatter(parser);
}

bool HoldCommand::takeMatter(const QCommandLineParser& parser)
{
    m_matter.id = newMatterId();
    m_matter.number = m_number;
    m_matter.name = parser.value(u"name"_s).trimmed();
    m_matter.authority = m_authority.trimmed();
    m_matter.custodian = parser.value(u"custodian"_s).trimmed();
    const auto kind = matterKindNamed(parser.value(u"kind"_s));
    if (!kind) {
        return wrong(tr("no kind of matter: %1").arg(parser.value(u"kind"_s)));
    }
    m_matter.kind = *kind;
    if (parser.isSet(u"review"_s)) {
        const QDate day = QDate::fromString(parser.value(u"review"_s), Qt::ISODate);
        if (!day.isValid()) {
            return wrong(tr("no day: %1").arg(parser.value(u"review"_s)));
        }
        m_matter.reviewBy = day;
    }
    if (parser.isSet(u"query"_s)) {
        const auto query = query::parse(parser.value(u"query"_s));
        if (!query) {
            return wrong(tr("the query cannot be read: %1").arg(parser.value(u"query"_s)));
        }
        m_matter.scope.query = query::print(*query);
        m_matter.scope.grammarVersion = desk::grammarVersion;
    }
    bool isNumber = false;
    m_matter.coolingOffDays = parser.value(u"cooling-off"_s).toInt(&isNumber);
    if (!isNumber) {
        return wrong(tr("no number of days: %1").arg(parser.value(u"cooling-off"_s)));
    }
    for (const QString& one : parser.values(u"expect"_s)) {
        const qsizetype sign = one.lastIndexOf(u'=');
        const auto least = sign > 0 ? fromCode<HoldEnforcement>(one.mid(sign + 1)) : std::nullopt;
        if (!least || *least == HoldEnforcement::Unknown) {
            return wrong(tr("an expectation is NAME=CLASS: %1").arg(one));
        }
        m_expected.emplace_back(one.first(sign), *least);
    }
    m_matter.scope.named = parser.values(u"letter"_s);
    m_matter.scope.leftOut = parser.values(u"leave-out"_s);
    m_matter.scope.isStanding = parser.isSet(u"standing"_s);
    m_matter.scope.withMaking = parser.isSet(u"with-making"_s);
    m_matter.scope.withDelivery = parser.isSet(u"with-delivery"_s);
    m_matter.scope.allVersions = !parser.isSet(u"sent-version"_s);
    const QString fault = faultOf(m_matter);
    return fault.isEmpty() || wrong(ui::holdRefusal({ErrorKind::Rejected, fault, {}}));
}

void HoldCommand::run(Program& program)
{
    m_program = &program;
    m_acts = std::make_unique<ui::HoldActsPresenter>(
        ui::HoldParts{program.cache(), program.searches(), program.desk(), program.outbox(), program.holds(), program.clock(), program.businessZone(), Program::person()});
    connect(m_acts.get(), &ui::HoldActsPresenter::failed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Conflict) {
            complain(ui::holdRefusal(error));
            finish(error.kind == ErrorKind::Rejected && error.detail == u"nothing" ? Done : Failed);
        } else {
            finish(error);
        }
    });
    connect(m_acts.get(), &ui::HoldActsPresenter::planned, this, [this](const ui::PlannedScope& planned) { m_act == u"apply" ? m_acts->ask(planned) : tellPlan(planned); });
    connect(m_acts.get(), &ui::HoldActsPresenter::asked, this, [this] { show(); });
    connect(m_acts.get(), &ui::HoldActsPresenter::releaseAsked, this, [this] { show(); });
    connect(m_acts.get(), &ui::HoldActsPresenter::verified, this, [this](const ui::HoldBook& book) { book.state == HoldState::ReleasePending ? m_acts->conclude(book.kept.matter.id) : tell(book); });
    connect(m_acts.get(), &ui::HoldActsPresenter::released, this, [this] { show(); });
    connect(m_acts.get(), &ui::HoldActsPresenter::evaluated, this, [this](qint64 joined) {
        m_joined += joined;
        evaluateNext();
    });
    if (m_act.isEmpty()) {
        list();
    } else if (m_act == u"create") {
        create();
    } else if (m_act == u"control" || (m_act == u"certificate" && m_path.isEmpty())) {
        keepUp();
    } else if (m_act == u"show" || m_act == u"certificate" || m_act == u"ledger") {
        show();
    } else if (m_act == u"import") {
        takeLedger();
    } else if (m_act == u"canary") {
        tryOut();
    } else if (m_act == u"evaluate") {
        evaluateAll();
    } else {
        withMatter([this](const KeptMatter& kept) {
            const QString& id = kept.matter.id;
            if (m_act == u"plan" || m_act == u"apply") {
                m_acts->plan(kept.matter);
            } else if (m_act == u"verify") {
                m_acts->verify(id);
            } else if (m_act == u"again") {
                m_acts->placeAgain(id);
            } else if (m_act == u"hold-again") {
                m_acts->holdAgain(id, m_reason);
            } else if (m_act == u"propose-release") {
                m_acts->askRelease(id, m_reason, m_authority);
            } else {
                decide(m_act != u"refuse");
            }
        });
    }
}

void HoldCommand::withMatter(std::function<void(const KeptMatter&)> then)
{
    deliver(m_program->desk().matter(m_number), this, [this, then = std::move(then)](const Result<KeptMatter>& kept) {
        if (!kept && kept.error().kind == ErrorKind::NotFound) {
            complain(tr("there is no matter %1; counterfoil hold lists them").arg(m_number));
            finish(Usage);
        } else if (!kept) {
            finish(kept.error());
        } else if (!kept->isAsKept) {
            complain(tr("the steps of %1 are not what was kept").arg(m_number));
            finish(Integrity);
        } else {
            m_acts->resume(kept->matter.id);
            then(*kept);
        }
    });
}

void HoldCommand::create()
{
    deliver(m_program->cache().repositories(), this, [this](const Result<std::vector<Repository>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        for (const auto& [name, least] : m_expected) {
            const auto found = std::ranges::find_if(*all, [&](const Repository& one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
            if (found == all->end()) {
                complain(tr("no repository is called %1").arg(name));
                finish(Usage);
                return;
            }
            m_matter.expected[found->id.value()] = least;
        }
        keepMatter();
    });
}

void HoldCommand::keepMatter()
{
    deliver(m_program->desk().openMatter(m_matter, Program::person(), m_program->clock().now()), this, [this](const Result<void>& kept) {
        if (!kept && kept.error().kind == ErrorKind::Conflict) {
            complain(tr("there is a matter %1 already").arg(m_number));
            finish(Usage);
        } else if (!kept) {
            finish(kept.error());
        } else {
            m_acts->plan(m_matter);
        }
    });
}

void HoldCommand::tellPlan(const ui::PlannedScope& planned)
{
    const evidence::HoldPlan& plan = planned.plan;
    if (m_json) {
        QJsonObject json = evidence::holdPlanJson(plan, planned.terms);
        json.insert(u"calls"_s, planned.calls);
        json.insert(u"needsApproval"_s, planned.needsApproval);
        json.insert(u"notAsked"_s, QJsonArray::fromStringList(planned.notAsked));
        printJson(json);
    } else {
        out() << ui::holdPlanText(planned, telling()).join(u'\n') << Qt::endl;
    }
    finish(plan.isComplete() && planned.notAsked.isEmpty() && plan.notHere.isEmpty() ? Done : Partial);
}

void HoldCommand::list()
{
    deliver(m_program->desk().matters(), this, [this](const Result<std::vector<KeptMatter>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        QJsonArray array;
        bool areAsKept = true;
        for (const KeptMatter& one : *all) {
            areAsKept = areAsKept && one.isAsKept;
            array.append(QJsonObject{{u"matter"_s, matterJson(one.matter)}, {u"letters"_s, one.letters}, {u"released"_s, one.isReleased()}, {u"asKept"_s, one.isAsKept},
                                     {u"head"_s, QString::fromLatin1(one.head.toHex())}});
            if (!m_json) {
                out() << u"%1  %2  %3  %4"_s.arg(one.matter.number, one.matter.name, ui::matterKindWord(one.matter.kind), tr("%Ln letters", nullptr, int(one.letters))) << Qt::endl;
            }
        }
        if (m_json) {
            printJson({{u"matters"_s, array}});
        } else if (all->empty()) {
            out() << tr("There is no matter.") << Qt::endl;
        }
        finish(areAsKept ? Done : Integrity);
    });
}

void HoldCommand::show()
{
    withBook([this](const ui::HoldBook& book) { tell(book); });
}

void HoldCommand::withBook(const std::function<void(const ui::HoldBook&)>& f)
{
    deliver(ui::readHoldBook(m_program->desk(), m_program->outbox(), m_program->cache(), m_number, this, today()), this, [this, f](const Result<ui::HoldBook>& book) {
        if (!book && book.error().kind == ErrorKind::NotFound) {
            complain(tr("there is no matter %1; counterfoil hold lists them").arg(m_number));
            finish(Usage);
        } else if (!book) {
            finish(book.error());
        } else {
            f(*book);
        }
    });
}

void HoldCommand::tell(const ui::HoldBook& book)
{
    const ui::TimeTelling at = telling();
    const auto wanted = heldItemStateNamed(m_state);
    if (m_json) {
        printJson(ui::holdJson(book, wanted, m_steps));
    } else {
        out() << ui::holdText(book, at, wanted, m_steps).join(u'\n') << Qt::endl;
    }
    m_path.isEmpty() ? endOf(book) : certify(book);
}

void HoldCommand::endOf(const ui::HoldBook& book)
{
    finish(!book.kept.isAsKept ? Integrity : book.matrix.red() > 0 ? Integrity : book.state == HoldState::Partial || book.state == HoldState::Pending ? Partial : Done);
}

void HoldCommand::evaluateAll()
{
    deliver(m_program->desk().matters(), this, [this](const Result<std::vector<KeptMatter>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        for (const KeptMatter& one : *all) {
            if (one.letters > 0 && !one.isReleased() && (m_number.isEmpty() || one.matter.number.compare(m_number, Qt::CaseInsensitive) == 0)) {
                m_toEvaluate << one.matter.id;
            }
        }
        if (m_toEvaluate.isEmpty() && !m_number.isEmpty()) {
            complain(tr("nothing is held for %1, or it is released").arg(m_number));
            finish(Usage);
            return;
        }
        evaluateNext();
    });
}

void HoldCommand::evaluateNext()
{
    if (!m_toEvaluate.isEmpty()) {
        m_acts->evaluate(m_toEvaluate.takeFirst());
        return;
    }
    if (m_json) {
        printJson({{u"joined"_s, m_joined}});
    } else {
        out() << tr("%Ln letters came under a matter", nullptr, int(m_joined)) << Qt::endl;
    }
    finish(Done);
}

} // namespace cf::cli
