#include "ui/shell/shots.h"

#include "ui/compare/compare_page.h"
#include "ui/customers/customers_page.h"
#include "ui/matters/matters_page.h"
#include "ui/reports/reports_page.h"
#include "ui/rules/rules_page.h"
#include "ui/search/further_dialog.h"
#include "ui/search/result_view.h"
#include "ui/search/search_bar.h"
#include "ui/search/search_line.h"
#include "ui/search/search_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overlay.h"
#include "ui/widgets/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int tickMs = 50;
constexpr int settleTicks = 12; ///< pictures and fonts arrive a little after the data
constexpr int patienceTicks = 200;

QString schemeName(SchemeChoice scheme)
{
    switch (scheme) {
    case SchemeChoice::Dark: return u"dark"_s;
    case SchemeChoice::Contrast: return u"contrast"_s;
    default: return u"light"_s;
    }
}

void type(QWidget* into, const QString& text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(into, &press);
    }
}

} // namespace

Shots::Shots(MainWindow& window, const QString& directory, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_directory(directory)
    , m_before(window.look())
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Shots::poll);
}

bool Shots::isWanted(const QString& name) const
{
    return m_only.isEmpty() ||
           std::ranges::any_of(m_only, [&](const QString& prefix) { return name.startsWith(prefix); });
}

void Shots::openPage(const QString& page, const QString& subject)
{
    m_isMissing = !m_window.pageIds().contains(page);
    if (!m_isMissing) {
        m_window.openPage(page, subject);
    }
}

void Shots::addState(const QString& name, std::function<void()> go, std::function<bool()> ready)
{
    if (isWanted(name)) {
        m_steps.push_back({name, std::move(go), std::move(ready), m_look, m_size});
    }
}

void Shots::addRound(SchemeChoice scheme, QSize size)
{
    m_look.scheme = scheme;
    m_size = size;
    SearchPresenter& search = m_window.searchPresenter();
    const auto answered = [&search] {
        return search.phase() == SearchPresenter::Phase::Ready && search.total().has_value();
    };
    const auto run = [this](const QString& text) { return [this, text] { m_window.runQuery(text); }; };
    const auto action = [this](const QString& id) {
        return [this, id] {
            m_window.runQuery({});
            m_window.actionList().action(id)->trigger();
        };
    };
    addState(u"search"_s, run({}), answered);
    addState(u"search-facet"_s, run(u"channel:email"_s), answered);
    addState(u"search-empty"_s, run(u"channel:fax lang:xx"_s), answered);
    addState(u"search-not-known"_s, run(u"block:B12"_s), answered);
    addState(u"search-problem"_s, [this] {
        m_window.runQuery(u"channel:email"_s);
        m_window.runQuery(u"channel:email sent:2025-13..2025-04 bounced"_s);
    });
    addState(
        u"search-complete"_s,
        [this] {
            m_window.runQuery({});
            m_window.searchBar().focusBox();
            type(m_window.searchBar().line(), u"channel:email t"_s);
        },
        answered);
    addState(u"palette"_s, action(u"app.palette"_s), answered);
    addState(u"keys"_s, action(u"app.keys"_s), answered);
    addState(u"save-search"_s, action(u"search.save"_s), answered);
    addState(
        u"export"_s,
        [this] {
            m_window.runQuery({});
            QTimer::singleShot(tickMs * 4, this,
                               [this] { m_window.actionList().action(u"results.export"_s)->trigger(); });
        },
        answered);
    addFurther(u"search-further"_s);
    if (isWanted(u"record"_s)) {
        const auto toggle = [this] {
            QTimer::singleShot(tickMs * 4, this, [this] {
                if (QAction* open = m_window.actionList().action(u"record.open"_s)) {
                    open->trigger();
                }
            });
        };
        addState(
            u"record"_s,
            [this, toggle] {
                m_window.runQuery(u"channel:email bounced"_s);
                toggle();
            },
            answered);
        m_steps.push_back({{}, toggle, {}, m_look, m_size}); // and back to the results
    }
    if (isWanted(u"timeline"_s)) {
        const auto toggle = [this] {
            QTimer::singleShot(tickMs * 4, this, [this] {
                if (QAction* timeline = m_window.actionList().action(u"record.timeline"_s)) {
                    timeline->trigger();
                }
            });
        };
        addState(
            u"timeline"_s,
            [this, toggle] {
                m_window.runQuery(u"channel:email bounced"_s);
                toggle();
            },
            answered);
        m_steps.push_back({{}, toggle, {}, m_look, m_size});
    }
    addState(
        u"template"_s,
        [this] {
            m_window.runQuery(u"channel:email bounced"_s);
            m_isMissing = !m_window.pageIds().contains(u"templates"_s);
            QTimer::singleShot(tickMs * 4, this, [this] { m_window.actionList().action(u"results.template"_s)->trigger(); });
        },
        [this] { return isFilled(); });
    addComparisons();
    addState(u"customer"_s, [this] { openPage(u"customers"_s, u"C-0000000"_s); }, [this] {
        auto* customers = m_window.findChild<CustomersWidget*>();
        return customers && customers->presenter().state() == CustomerPresenter::State::Shown;
    }); // the one of an estate who has most
    addState(u"matter"_s, [this] { openPage(u"matters"_s, u"00-00000000"_s); }, [this] { // an account of an estate
        auto* matters = m_window.findChild<MattersWidget*>();
        return matters && matters->presenter().state() == MatterPresenter::State::Shown && matters->letters()->model()->rowCount() > 0;
    });
    addState(u"reports-times"_s, [this] {
        openPage(u"reports"_s);
        QTimer::singleShot(tickMs * 2, this, [this] {
            auto* scroll = m_window.findChild<QScrollArea*>(u"reportsScroll"_s);
            if (!scroll) { // nothing is known yet
                return;
            }
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        });
    }, [this] {
        auto* reports = m_window.findChild<ReportsWidget*>();
        return isFilled() && reports && !reports->presenter().isAskingAny();
    });
    addWorkspaces();
    addDisputes();
    addRequests();
    addActivity();
    addExceptions();
    addPacks();
    addOutbox();
    addReissues();
    addTasks();
    addPreservation();
    addRetention();
    addPages();
    for (const QString& tab : {u"composed"_s, u"runs"_s}) {
        addState(u"handovers-"_s + tab, [this, tab] { openPage(u"handovers"_s, tab); }, [this] { return isFilled(); });
    }
}

/// Every page as it opens, but for Search, which has its own.
void Shots::addPages(const QString& suffix)
{
    for (const QString& page : m_window.pageIds()) {
        if (page != u"search"_s) {
            addState(page + suffix, [this, page] { openPage(page); }, [this, page] {
                auto* reports = m_window.findChild<ReportsWidget*>();
                auto* rules = m_window.findChild<RulesWidget*>();
                return isFilled() && (page != u"reports"_s || (reports && !reports->presenter().isAskingAny())) && (page != u"rules"_s || (rules && rules->presenter().isJudged()));
            });
        }
    }
}

bool Shots::isFilled() const
{
    const auto waiting = m_window.findChildren<Skeleton*>();
    return std::none_of(waiting.begin(), waiting.end(), [](const Skeleton* one) { return one->isVisible(); });
}

/// Two letters to one customer that were made with two versions of a template, as pages and as text.
void Shots::addComparisons()
{
    QAction* compare = m_window.actionList().action(u"results.compare"_s);
    if (!compare) {
        return;
    }
    const auto page = [this] { return m_window.findChild<CompareWidget*>(); };
    for (const auto& [name, mode] : {std::pair(u"compare-pages"_s, ComparePresenter::Mode::Pages), std::pair(u"compare-text"_s, ComparePresenter::Mode::Text)}) {
        addState(
            name,
            [this, compare, page, mode] {
                m_window.runQuery(u"template:FEE-CHG recipient:Okafor"_s);
                QTimer::singleShot(tickMs * 6, this, [this, compare, page, mode] {
                    m_window.searchPage().results()->selectAll();
                    compare->trigger();
                    if (page()) {
                        page()->presenter().setMode(mode);
                    }
                });
            },
            [page] { return page() && page()->isVisible() && page()->presenter().isDone(); });
    }
}

void Shots::addFurther(const QString& name)
{
    QAction* further = m_window.actionList().action(u"search.further"_s);
    if (!further) {
        return;
    }
    addState(
        name,
        [this, further] {
            m_window.runQuery(u"type:statement"_s);
            QTimer::singleShot(tickMs * 4, further, &QAction::trigger);
        },
        [this] {
            auto* dialog = m_window.findChild<FurtherDialog*>();
            return dialog && !dialog->presenter().isAsking();
        });
}

void Shots::start()
{
    QDir().mkpath(m_directory);
    for (const SchemeChoice scheme : {SchemeChoice::Light, SchemeChoice::Dark, SchemeChoice::Contrast}) {
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            addRound(scheme, size);
        }
    }
    m_look = {SchemeChoice::Light, Density::Compact, 100, m_window.look().pinnedFonts};
    m_size = {1280, 800};
    addState(u"search-compact"_s, [this] { m_window.runQuery({}); });
    m_look = {SchemeChoice::Light, Density::Comfortable, 150, m_window.look().pinnedFonts};
    for (const int percent : {150, 200}) {
        m_look.textPercent = percent;
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            m_size = size;
            addState(u"search-%1-percent"_s.arg(percent), [this] { m_window.runQuery({}); });
            addState(u"customer-%1-percent"_s.arg(percent), [this] { openPage(u"customers"_s, u"C-0000000"_s); });
            addOutbox(u"-%1-percent"_s.arg(percent));
            addReissues(u"-%1-percent"_s.arg(percent));
            addTasks(u"-%1-percent"_s.arg(percent));
            addPreservation(u"-%1-percent"_s.arg(percent));
            addRetention(u"-%1-percent"_s.arg(percent));
            addCases(u"-%1-percent"_s.arg(percent));
            addPages(u"-%1-percent"_s.arg(percent));
            addFurther(u"search-further-%1-percent"_s.arg(percent));
        }
    }
    next();
}

void Shots::closeOverlays()
{
    for (Overlay* overlay : m_window.findChildren<Overlay*>()) {
        overlay->reject();
    }
}

void Shots::next()
{
    if (m_steps.empty()) {
        m_window.setLook(m_before);
        Q_EMIT finished(m_pictures, m_failures);
        return;
    }
    const Step& step = m_steps.front();
    closeOverlays();
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier); // puts away what is offered while typing
    QCoreApplication::sendEvent(m_window.searchBar().line(), &escape);
    m_window.searchBar().line()->clearFocus();
    Look look = step.look;
    look.pinnedFonts = m_window.look().pinnedFonts;
    m_window.setLook(look);
    m_window.resize(step.size);
    m_isMissing = false;
    step.go();
    m_ticks = 0;
    m_timer.start();
}

void Shots::poll()
{
    const Step& step = m_steps.front();
    const bool ready = !step.ready || step.ready();
    if (!m_isMissing && (++m_ticks < settleTicks || (!ready && m_ticks < patienceTicks))) {
        return;
    }
    m_timer.stop();
    save();
    m_steps.pop_front();
    next();
}

void Shots::save()
{
    const Step& step = m_steps.front();
    if (step.name.isEmpty()) {
        return;
    }
    if (m_isMissing) { // a picture of whatever is shown instead would be taken for it
        if (!m_only.isEmpty()) {
            m_failures << u"%1: this window has no such page"_s.arg(step.name);
        }
        return;
    }
    const QString name = u"%1-%2-%3x%4.png"_s.arg(step.name, schemeName(step.look.scheme))
                             .arg(step.size.width())
                             .arg(step.size.height());
    if (m_window.grab().save(QDir(m_directory).filePath(name))) {
        ++m_pictures;
    } else {
        m_failures << name;
    }
}

} // namespace cf::ui
