#include "ui/outbox/outbox_detail.h"

#include "ui/record/record_marks.h"
#include "ui/reissue/reissue_account_dialog.h"
#include "ui/reissue/reissue_plans_page.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

OutboxDetail::OutboxDetail(OutboxPresenter& presenter, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_context(context)
    , m_title(wrapped(u"outboxCommandTitle"_s, Type::Heading, Ink::Fact))
    , m_stage(wrapped(u"outboxStage"_s, Type::Body, Ink::Secondary))
    , m_trouble(wrapped(u"outboxTrouble"_s, Type::Body, Ink::Uncertain))
    , m_evidence(wrapped(u"outboxEvidence"_s, Type::Caption, Ink::Secondary))
    , m_wanted(wrapped(u"outboxWanted"_s, Type::BodyStrong, Ink::Fact))
    , m_state(new Badge(u"clock"_s, {}, Tone::Plain))
    , m_withdraw(button(u"outboxWithdraw"_s, tr("Withdraw…"), u"undo"_s))
    , m_again(button(u"outboxAgain"_s, tr("Try again"), u"sync"_s))
    , m_settle(button(u"outboxSettle"_s, tr("Say what you found…"), u"user"_s))
    , m_record(button(u"outboxRecord"_s, tr("Open the record"), u"open"_s))
    , m_reissue(button(u"outboxReissue"_s, tr("What became of it…"), u"reissue"_s))
    , m_copy(button(u"outboxCopy"_s, tr("Copy")))
    , m_troubleHead(new SectionHeader(tr("What went wrong")))
    , m_historyHead(new SectionHeader(tr("History")))
    , m_standing(new Facts)
    , m_command(new Facts)
    , m_history(new LegList)
    , m_none(new EmptyState({u"inbox"_s, tr("No command chosen"), tr("Choose one to see where it stands and everything that happened to it.")}))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"outboxDetail"_s);
    m_stack->addWidget(m_none);
    m_stack->addWidget(makeBody());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_stack);
    connect(m_withdraw, &QPushButton::clicked, this, &OutboxDetail::withdrawWanted);
    connect(m_settle, &QPushButton::clicked, this, &OutboxDetail::settleWanted);
    connect(m_again, &QPushButton::clicked, this, [this] { m_presenter.tryAgain(m_presenter.key()); });
    connect(m_record, &QPushButton::clicked, this, &OutboxDetail::openRecord);
    connect(m_reissue, &QPushButton::clicked, this, &OutboxDetail::openReissue);
    connect(m_copy, &QPushButton::clicked, this, &OutboxDetail::copy);
    connect(m_command, &ItemList::activated, this, [this](int item) { activate(m_commandFacts, item); });
    for (ItemList* list : std::initializer_list<ItemList*>{m_standing, m_command, m_history}) {
        connect(list, &ItemList::copied, this, [this](const QString& text) { m_context.announce(tr("Copied: %1").arg(text)); });
    }
    connect(&m_presenter, &OutboxPresenter::detailChanged, this, &OutboxDetail::follow);
    follow();
}

QWidget* OutboxDetail::makeBody()
{
    m_state->setObjectName(u"outboxState"_s);
    m_standing->setObjectName(u"outboxStanding"_s);
    m_standing->setAccessibleName(tr("Where it stands"));
    m_command->setObjectName(u"outboxCommandFacts"_s);
    m_command->setAccessibleName(tr("The command"));
    m_history->setObjectName(u"outboxHistory"_s);
    m_history->setAccessibleName(tr("History"));
    m_troublePart = column({hairline(), column({m_troubleHead, column({m_trouble, m_evidence, m_wanted}, 4, {8, 0, 8, 0})}, 4, {12, 12, 12, 12})});
    auto* head = column({m_title, rowOf({m_state, nullptr}, 0), m_stage, flowOf({m_again, m_settle, m_withdraw, m_record, m_reissue, m_copy}, 8, {0, 4, 0, 0})}, 8, {20, 16, 20, 16});
    const auto part = [](const QString& title, QWidget* facts) { return column({new SectionHeader(title), facts}, 4, {12, 12, 12, 12}); };
    auto* body = column({head, m_troublePart, hairline(), part(tr("Where it stands"), m_standing), hairline(), part(tr("The command"), m_command), hairline(),
                         column({m_historyHead, m_history}, 4, {12, 12, 12, 16}), nullptr});
    auto* scroll = scrolling(body);
    scroll->setObjectName(u"outboxDetailScroll"_s);
    return scroll;
}

void OutboxDetail::follow()
{
    const std::optional<CommandDetail>& detail = m_presenter.detail();
    m_stack->setCurrentIndex(detail ? 1 : 0);
    if (!detail) {
        return;
    }
    const OutboxTelling telling = m_presenter.telling();
    const Intent& intent = detail->listed.intent;
    const MarkedText mark = intentMark(intent);
    m_title->setText(deedWords(intent.command.deed));
    m_state->set(mark.icon, mark.text, toneOf(mark.mark));
    m_stage->setText(intentStageWords(intent, telling));
    m_withdraw->setVisible(m_presenter.mayWithdraw());
    m_again->setVisible(m_presenter.mayTryAgain());
    m_settle->setVisible(m_presenter.maySettle());
    m_record->setVisible(!intent.about.value().isEmpty());
    m_reissue->setVisible(m_reissues && m_reissues->canCompare() && detail->plan && (detail->plan->kind == u"reissue" || detail->plan->kind == bulkKind));
    followTrouble(*detail, telling);
    m_standing->setFacts(factsFrom(standingFactsOf(*detail, telling)));
    m_commandFacts = commandFactsOf(*detail, telling);
    m_command->setFacts(factsFrom(m_commandFacts));
    alignNames({m_standing, m_command});
    const QList<DeliveryLine> steps = stepLinesOf(*detail, telling);
    m_historyHead->setNote(tr("%Ln step(s), the latest first", nullptr, int(steps.size())));
    m_history->setLegs(legsFrom(steps));
}

void OutboxDetail::followTrouble(const CommandDetail& detail, const OutboxTelling& telling)
{
    const QList<RecordFact> facts = troubleFactsOf(detail, telling);
    const bool isRefused = detail.listed.intent.state == IntentState::Refused;
    const QString wanted = wantedWords(detail.listed.intent, telling);
    QStringList what, evidence;
    for (const RecordFact& fact : facts) {
        if (fact.value != wanted) {
            (fact.mark.mark != Mark::Plain ? what : evidence) << fact.value;
        }
    }
    m_troublePart->setVisible(!facts.isEmpty());
    m_trouble->setInk(isRefused ? Ink::Failed : Ink::Uncertain);
    m_trouble->setText(what.join(u' '));
    m_trouble->setVisible(!what.isEmpty());
    m_evidence->setText(evidence.join(u' '));
    m_evidence->setVisible(!evidence.isEmpty());
    m_wanted->setText(wanted);
    m_wanted->setVisible(!wanted.isEmpty());
    m_troubleHead->setTitle(what.isEmpty() ? tr("What is to be done") : tr("What went wrong"));
}

void OutboxDetail::activate(const QList<RecordFact>& facts, int item)
{
    const RecordFact fact = facts.value(item);
    if (!fact.opens.isEmpty()) {
        openRecord();
    } else if (fact.query.startsWith(commandLink)) {
        m_presenter.reveal(fact.query.mid(commandLink.size()));
    }
}

void OutboxDetail::openRecord()
{
    if (const auto& detail = m_presenter.detail(); detail && !detail->listed.intent.about.value().isEmpty()) {
        m_context.search(u"doc:"_s + detail->listed.intent.about.value());
    }
}

void OutboxDetail::offerReissues(std::shared_ptr<const ReissueParts> parts)
{
    m_reissues = std::move(parts);
    follow();
}

void OutboxDetail::openReissue()
{
    const auto& detail = m_presenter.detail();
    if (detail && detail->plan && detail->plan->kind == bulkKind) {
        m_context.open(u"reissues"_s, planSubject(detail->plan->id));
    } else if (detail && detail->plan && m_reissues && m_reissues->canCompare()) {
        (new ReissueAccountDialog(window(), *m_reissues, m_context, detail->plan->id))->open();
    }
}

void OutboxDetail::copy()
{
    if (const auto& detail = m_presenter.detail()) {
        QGuiApplication::clipboard()->setText(detailText(*detail, m_presenter.telling()));
        m_context.announce(tr("The command and its history were copied"));
    }
}

} // namespace cf::ui
