#include "ui/reissue/reissue_plans_page.h"

#include "ui/outbox/outbox_words_presenter.h"
#include "ui/reissue/bulk_make_view.h"
#include "ui/reissue/bulk_run_view.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr QStringView ofPlan = u"plan:", ofQuery = u"query:", ofLetters = u"letters:";

} // namespace

QString planSubject(const QString& reference) { return ofPlan.toString() + reference; }
QString planSubjectOfQuery(const QString& query) { return ofQuery.toString() + query; }

QString planSubjectOfLetters(const std::vector<CommunicationId>& letters)
{
    QStringList ids;
    for (const CommunicationId& one : letters) {
        ids << one.value();
    }
    return ofLetters.toString() + ids.join(u',');
}

ReissuePlansWidget::ReissuePlansWidget(const ReissueParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_making(parts)
    , m_running(parts)
    , m_head(new PageHead(tr("Reissue plans")))
    , m_notice(new Notice)
    , m_all(button(u"bulkAllPlans"_s, tr("All plans"), u"table"_s))
    , m_table(plainTable(u"bulkPlans"_s, tr("Reissue plans"), m_list))
    , m_make(new BulkMakeView(m_making, parts))
    , m_run(new BulkRunView(m_running, parts, context))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"reissuePlansPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(u"bulkHead"_s);
    m_notice->setObjectName(u"bulkNotice"_s);
    m_notice->hide();
    m_head->appendAction(m_all);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(column({m_table}, 0, {16, 8, 16, 16}));
    m_stack->addWidget(m_make);
    m_stack->addWidget(m_run);
    m_stack->addWidget(m_empty);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_notice);
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &ReissuePlansWidget::tick);
    connect(m_all, &QPushButton::clicked, this, [this] { back(); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto& plans = m_running.plans();
        if (index.row() >= 0 && size_t(index.row()) < plans.size()) {
            showSubject(planSubject(plans[size_t(index.row())].plan.id));
        }
    });
    connect(m_notice, &Notice::actionTriggered, &m_making, &BulkPlanPresenter::takeBack);
    connect(&m_making, &BulkPlanPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_leaf == Leaf::Making && m_making.state() == BulkPlanPresenter::State::Failed) {
            m_making.again();
        } else {
            m_context.search({});
        }
    });
    connect(&m_making, &BulkPlanPresenter::changed, this, &ReissuePlansWidget::followMaking);
    connect(&m_running, &BulkRunPresenter::changed, this, &ReissuePlansWidget::follow);
    addActions();
    follow();
}

void ReissuePlansWidget::addActions()
{
    const QString group = tr("Reissue plans");
    const auto add = [&](const QString& id, const QString& text, const QString& icon, const QString& tip, auto run) {
        m_context.actions.add({id, group, text, icon, tip}, [run](bool) { run(); });
    };
    add(u"reissues.pause"_s, tr("Pause the plan of letters, or go on with it"), u"pause"_s, tr("What is on its way ends; nothing new leaves"), [this] { m_running.setPaused(!m_running.account().isPaused); });
    add(u"reissues.cancel"_s, tr("Cancel the plan of letters…"), u"undo"_s, tr("All that never left is withdrawn"), [this] { m_run->askCancel(); });
    add(u"reissues.certificate"_s, tr("Certificate of the plan of letters…"), u"report"_s, tr("What was and was not sent, letter by letter"), [this] {
        if (m_running.state() == BulkRunPresenter::State::Shown) {
            m_run->askCertificate();
        }
    });
}

void ReissuePlansWidget::showSubject(const QString& subject)
{
    if (subject.startsWith(ofPlan)) {
        turnTo(Leaf::Running);
        m_running.show(subject.mid(ofPlan.size()));
    } else if (subject.startsWith(ofQuery)) {
        turnTo(Leaf::Making);
        m_making.setTitle({});
        m_making.setRemark({});
        m_making.beginQuery(subject.mid(ofQuery.size()));
    } else if (subject.startsWith(ofLetters)) {
        std::vector<CommunicationId> letters;
        for (const QString& id : subject.mid(ofLetters.size()).split(u',', Qt::SkipEmptyParts)) {
            letters.emplace_back(id);
        }
        turnTo(Leaf::Making);
        m_making.setTitle({});
        m_making.setRemark({});
        m_making.beginLetters(letters);
    }
}

bool ReissuePlansWidget::back()
{
    if (m_leaf == Leaf::List) {
        return false;
    }
    m_running.show({});
    turnTo(Leaf::List);
    m_table->setFocus();
    return true;
}

void ReissuePlansWidget::turnTo(Leaf leaf)
{
    m_leaf = leaf;
    follow();
}

void ReissuePlansWidget::follow()
{
    m_all->setVisible(m_leaf != Leaf::List);
    switch (m_leaf) {
    case Leaf::Making: followMaking(); break;
    case Leaf::Running: followRunning(); break;
    default: followList(); break;
    }
}

void ReissuePlansWidget::followMaking()
{
    using State = BulkPlanPresenter::State;
    const State state = m_making.state();
    if (m_leaf == Leaf::Making && state == State::Submitted) { // on the disk: from here on it is followed
        m_second.start();
        showSubject(planSubject(m_making.key()));
        tick();
        return;
    }
    if (state == State::TakenBack) {
        tick();
    }
    if (m_leaf != Leaf::Making) {
        return;
    }
    m_head->setTitle(tr("Reissue plan"));
    m_head->setScope(m_making.scope());
    if (state == State::Failed) {
        m_empty->setText({u"warn"_s, tr("The plan cannot be made"), m_making.error(), tr("Try again"), {}, Tone::Failed});
        m_stack->setCurrentWidget(m_empty);
    } else if (state == State::Ready && m_making.groups().empty()) {
        m_empty->setText({u"reissue"_s, tr("No letters were found"), tr("Widen the query, or choose rows in the results."), tr("Search instead")});
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_make);
    }
}

void ReissuePlansWidget::tick()
{
    const auto until = m_making.undoUntil();
    const qint64 left = until ? (*until - m_making.telling().calendar.now + 999) / 1'000 : 0;
    const bool isIts = m_leaf == Leaf::Running && m_running.reference() == m_making.key();
    if (m_making.state() == BulkPlanPresenter::State::TakenBack && isIts) {
        m_notice->set(u"undo"_s, tr("Taken back: nothing was asked for."), Tone::Plain);
        m_notice->show();
        m_second.stop();
        return;
    }
    if (left <= 0) {
        m_second.stop();
    } else {
        m_notice->set(u"clock"_s, tr("Asked for. It leaves in %Ln second(s); somebody else has to approve it.", nullptr, int(left)), Tone::Plain, tr("Take back"));
    }
    m_notice->setVisible(left > 0 && isIts);
}

void ReissuePlansWidget::followRunning()
{
    using State = BulkRunPresenter::State;
    const State state = m_running.state();
    const evidence::BulkAccount& account = m_running.account();
    tick();
    m_head->setTitle(state == State::Shown ? account.title : tr("Reissue plan"));
    m_head->setScope(state == State::Shown ? tr("%1 · as of %2").arg(account.reference, instantText(account.at, account.at, m_running.telling().calendar.business)) : QString());
    if (state == State::Failed) {
        m_empty->setText({u"warn"_s, tr("The plan could not be read"), errorText(m_running.error()), {}, {}, Tone::Failed});
        m_stack->setCurrentWidget(m_empty);
    } else if (state == State::Missing) {
        m_empty->setText({u"reissue"_s, tr("The outbox has no such plan"), {}, tr("Search instead")});
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_run);
    }
}

void ReissuePlansWidget::followList()
{
    m_notice->hide();
    m_head->setTitle(tr("Reissue plans"));
    const auto& plans = m_running.plans();
    m_head->setScope(m_running.isListed() ? tr("%Ln plan(s) in this outbox", nullptr, int(plans.size())) : QString());
    if (m_running.isListed() && plans.empty()) {
        m_empty->setText({u"reissue"_s, tr("Nobody planned to send letters again"),
                          tr("Search for the letters, or open what did not arrive of a campaign, and make a plan of them. Nothing is sent before somebody else approves it."), tr("Search for letters")});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    QList<GapTable::Line> lines;
    for (const PlanStanding& one : plans) {
        const QString asked = instantText(one.plan.created, m_running.telling().calendar.now, m_running.telling().calendar.business);
        lines.append({{one.plan.title, one.plan.person, asked, one.plan.isPaused ? tr("Paused: %1").arg(standingWords(one)) : standingWords(one)}, {}, one.plan.id});
    }
    m_list.set({tr("Plan"), tr("Asked for by"), tr("When"), tr("Commands")}, lines);
    fitColumns(*m_table);
    m_stack->setCurrentIndex(0);
}

void ReissuePlansWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_running.setActive(true);
}

void ReissuePlansWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_running.setActive(false);
}

Page reissuePlansPage(const ReissueParts& parts)
{
    return {u"reissues"_s, u"reissue"_s, ReissuePlansWidget::tr("Reissue plans"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new ReissuePlansWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }, [page] { return page->back(); }};
            }};
}

} // namespace cf::ui
