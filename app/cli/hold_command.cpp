#include "app/cli/hold_command.h"

#include "models/cache/read_case.h"
#include "models/query/parse.h"
#include "models/query/print.h"
#include "ui/holds/hold_json_presenter.h"
#include "ui/paper/paper_pdf.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

const QStringList& acts()
{
    static const QStringList all{u"create"_s, u"show"_s,     u"plan"_s,            u"apply"_s,   u"verify"_s,          u"again"_s,
                                 u"evaluate"_s, u"certificate"_s, u"propose-release"_s, u"approve"_s, u"approve-release"_s, u"refuse"_s};
    return all;
}

ui::TimeTelling tellingOf(Program& program)
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{program.clock().now(), program.businessZone(), Qt::Monday}};
}

} // namespace

bool HoldCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"name"_s, tr("What the matter is called."), u"NAME"_s},
                 {u"kind"_s, tr("LITIGATION, REGULATORY, AUDIT, INVESTIGATION, FOIA, TAX, DSAR or OTHER."), u"KIND"_s, u"LITIGATION"_s},
                 {u"authority"_s, tr("What orders the hold, or allows its release."), u"TEXT"_s},
                 {u"custodian"_s, tr("Who answers for it."), u"NAME"_s},
                 {u"review"_s, tr("By when it is looked at again."), u"DAY"_s},
                 {u"query"_s, tr("Which letters it reaches."), u"QUERY"_s},
                 {u"letter"_s, tr("This letter as well, by its id; may be repeated."), u"ID"_s},
                 {u"leave-out"_s, tr("Not this letter; may be repeated."), u"ID"_s},
                 {u"standing"_s, tr("What comes to match later comes under it.")},
                 {u"sent-version"_s, tr("Of each record the version that was sent alone, where it is known.")},
                 {u"out"_s, tr("With certificate: the archival PDF that is written, with its signature beside it."), u"FILE"_s},
                 {u"unsigned"_s, tr("Without a signature, as where there is no keychain to hold a key.")},
                 {u"reason"_s, tr("Why it is released."), u"TEXT"_s},
                 {u"state"_s, tr("With show: lists the letters in this state."), u"STATE"_s},
                 {u"steps"_s, tr("With show: every step that was taken.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Holds letters for a matter. Without words it lists the matters. create keeps one, plan says what it comes to, apply has the letters held,\n"
                   "verify reads back what repositories hold, again asks once more for what is missing, evaluate looks for new letters of standing matters.\n"
                   "propose-release asks for a release, which somebody else decides with approve-release or refuse. What is asked for lies in the outbox,\n"
                   "and leaves when something sends: the window, or counterfoil outbox --send."))) {
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
    if (!acts().contains(m_act) || words.size() > 2) {
        return wrong(tr("nothing that can be done: %1").arg(words.join(u' ')));
    }
    if (m_number.isEmpty() && m_act != u"evaluate") {
        return wrong(tr("name the matter by its number"));
    }
    if (!m_state.isEmpty() && (m_act != u"show" || !heldItemStateNamed(m_state))) {
        return wrong(tr("--state goes with show, and is a state: %1").arg(m_state));
    }
    if (m_path.isEmpty() == (m_act == u"certificate") || (m_unsigned && m_path.isEmpty())) {
        return wrong(tr("--out goes with certificate, and certificate with --out"));
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
    m_matter.scope.named = parser.values(u"letter"_s);
    m_matter.scope.leftOut = parser.values(u"leave-out"_s);
    m_matter.scope.isStanding = parser.isSet(u"standing"_s);
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
    } else if (m_act == u"show" || m_act == u"certificate") {
        show();
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
        out() << ui::holdPlanText(planned, tellingOf(*m_program)).join(u'\n') << Qt::endl;
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
                out() << u"%1  %2  %3  %4"_s.arg(one.matter.number, one.matter.name, ui::matterKindWord(one.matter.kind), tr("%n letters", nullptr, int(one.letters))) << Qt::endl;
            }
        }
        if (m_json) {
            printJson({{u"matters"_s, array}});
        }
        finish(areAsKept ? Done : Integrity);
    });
}

void HoldCommand::show()
{
    deliver(ui::readHoldBook(m_program->desk(), m_program->outbox(), m_program->cache(), m_number, this), this, [this](const Result<ui::HoldBook>& book) {
        if (!book && book.error().kind == ErrorKind::NotFound) {
            complain(tr("there is no matter %1; counterfoil hold lists them").arg(m_number));
            finish(Usage);
        } else if (!book) {
            finish(book.error());
        } else {
            tell(*book);
        }
    });
}

void HoldCommand::tell(const ui::HoldBook& book)
{
    const ui::TimeTelling telling = tellingOf(*m_program);
    const auto wanted = heldItemStateNamed(m_state);
    if (m_json) {
        printJson(ui::holdJson(book, wanted, m_steps));
    } else {
        out() << ui::holdText(book, telling, wanted, m_steps).join(u'\n') << Qt::endl;
    }
    m_path.isEmpty() ? endOf(book) : certify(book);
}

void HoldCommand::certify(const ui::HoldBook& book)
{
    auto* paper = new ui::SealedPaperPresenter(m_program->secrets(), &ui::paperPdf, this);
    connect(paper, &ui::SealedPaperPresenter::failed, this, [this](const Error& error) { finish(error); });
    connect(paper, &ui::SealedPaperPresenter::written, this, [this, book] { endOf(book); });
    paper->write(ui::holdPaper(book, m_path, tellingOf(*m_program), u"Counterfoil "_s + QCoreApplication::applicationVersion()), m_unsigned ? ui::Signing::Never : ui::Signing::Required, Asking::Person);
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
            if (one.matter.scope.isStanding && !one.isReleased() && (m_number.isEmpty() || one.matter.number.compare(m_number, Qt::CaseInsensitive) == 0)) {
                m_toEvaluate << one.matter.id;
            }
        }
        if (m_toEvaluate.isEmpty() && !m_number.isEmpty()) {
            complain(tr("%1 is no standing matter").arg(m_number));
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
        out() << tr("%n letters came under a matter", nullptr, int(m_joined)) << Qt::endl;
    }
    finish(Done);
}

void HoldCommand::decide(bool isApproved)
{
    deliver(ui::readHoldBook(m_program->desk(), m_program->outbox(), m_program->cache(), m_number, this), this, [this, isApproved](const Result<ui::HoldBook>& book) {
        if (!book) {
            finish(book.error());
            return;
        }
        const bool isRelease = m_act == u"approve-release" || (m_act == u"refuse" && book->state == HoldState::ReleaseProposed);
        const MatterStep* step = book->kept.last(isRelease ? MatterDeed::ReleaseAsked : MatterDeed::Asked);
        const QString plan = step ? ui::planOfStep(*step) : QString();
        deliver(m_program->cache().readers().read([plan](store::Database& database) { return cache::readCase(database, plan); }), this, [this, isApproved](const Result<cache::KnownCase>& known) {
            const auto open = [](const WorkflowTask& task) { return task.isOpen() && (task.key == u"approveHold" || task.key == u"approveRelease"); };
            const WorkflowTask* task = nullptr;
            if (known) {
                const auto found = std::ranges::find_if(known->what.tasks, open);
                task = found == known->what.tasks.end() ? nullptr : &*found;
            }
            if (!task) {
                complain(tr("nothing of %1 waits for a decision here; a sync of the workflow system shows what does").arg(m_number));
                finish(Failed);
                return;
            }
            m_task = std::make_unique<ui::TaskActPresenter>(
                ui::TasksParts{m_program->cache(), m_program->outbox(), m_program->dispatch(), m_program->sync(), m_program->clock(), QTimeZone::utc(), {}, &m_program->desk()});
            connect(m_task.get(), &ui::TaskActPresenter::changed, this, [this, isApproved] {
                using Phase = ui::TaskActPresenter::Phase;
                if (m_task->phase() == Phase::Failed) {
                    finish(m_task->error().value_or(Error{ErrorKind::NotFound, {}, {}}));
                } else if (m_task->phase() == Phase::Ready && !m_state.isEmpty()) {
                    return;
                } else if (m_task->phase() == Phase::Ready) {
                    m_state = u"asked"_s;
                    m_task->ask(TaskAsk{TaskAct::Complete, isApproved ? u"approved"_s : u"refused"_s, {}, m_reason}, false);
                }
            }, Qt::QueuedConnection);
            connect(m_task.get(), &ui::TaskActPresenter::told, this, [this](const QString& why) {
                complain(why);
                finish(Failed);
            }, Qt::QueuedConnection);
            connect(m_task.get(), &ui::TaskActPresenter::submitted, this, [this](const QString& key) {
                m_json ? printJson({{u"kept"_s, true}, {u"key"_s, key}}) : void(out() << tr("%1 lies in the outbox and leaves in 15 seconds").arg(key) << Qt::endl);
                finish(Done);
            }, Qt::QueuedConnection);
            m_task->open(task->nativeId, known->repositoryName);
        });
    });
}

} // namespace cf::cli
