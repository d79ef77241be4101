// The exceptions desk in a window of its own, over an estate with injected failures and what is true of them.
#pragma once

#include "app/sandbox/exceptions/exception_filling.h"
#include "models/outbox/outbox.h"
#include "models/search/indexed_search.h"
#include "tests/support/estate_truth.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_dispatch.h"
#include "tests/support/fake_sync.h"
#include "ui/exceptions/exception_dialog.h"
#include "ui/exceptions/exceptions_page.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/leg_list.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>
#include <QRadioButton>

namespace cf::test {

using namespace cf::ui;
using namespace Qt::StringLiterals;

class ExceptionsWindow : public QObject
{
protected:
    static constexpr UtcMs now = 1'775'030'400'000, hour = 3'600'000;

    EstateTruth m_estate;
    FakeClock m_clock{now};
    FakeDispatch m_dispatch;
    FakeSync m_sync;
    search::IndexFactory m_searches = search::indexedSearches();
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<outbox::Outbox> m_outbox;
    std::unique_ptr<QTemporaryDir> m_own;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_searched, m_announced;
    QList<QJsonObject> m_truth;
    ExceptionsWidget* m_page = nullptr;

    template <class T> T* find(const QString& name) { return m_window->findChild<T*>(name); }
    QPushButton* act(const QString& name) { return find<QPushButton>(u"exception"_s + name); }
    void open(const QString& subject = {})
    {
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [this](const QString& text) { m_searched << text; },
                                                              [this](const QString& text) { m_announced << text; }});
        const Page page = exceptionsPage({*m_estate.cache, m_searches, *m_desk, *m_outbox, m_dispatch, m_sync, m_clock, QTimeZone("Europe/Berlin"), u"ana"_s});
        const PageSlot slot = page.make(m_window.get(), *m_context);
        m_page = qobject_cast<ExceptionsWidget*>(slot.widget);
        m_window->setCentralWidget(m_page);
        m_window->setMinimumSize(1280, 800);
        m_window->resize(1280, 800);
        m_window->show();
        slot.open(subject);
        QTRY_COMPARE_WITH_TIMEOUT(m_page->presenter().phase(), ExceptionsPresenter::Phase::Ready, 20'000);
    }
    bool choose(const QString& id)
    {
        ExceptionFilter all;
        all.show = ExceptionFilter::Show::All;
        m_page->presenter().setFilter(all);
        auto* table = find<QTableView>(u"exceptionTable"_s);
        const int row = m_page->presenter().table().rowOf(id);
        if (row < 0) {
            return false;
        }
        table->setCurrentIndex(table->model()->index(row, 0));
        return QTest::qWaitFor([&] { return m_page->presenter().id() == id && m_page->presenter().duplicates(); });
    }
    const evidence::LetterException& one() { return *m_page->presenter().one(); }
    QString fact(const QString& name)
    {
        for (const Fact& one : find<Facts>(u"exceptionFacts"_s)->facts()) {
            if (one.name == name) {
                return one.value;
            }
        }
        return {};
    }
    /// By keys alone: the dialog's first control has the focus.
    void record(ExceptionOutcome outcome, const QString& why)
    {
        QTest::keyClick(act(u"Record"_s), Qt::Key_Space);
        ExceptionDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<ExceptionDialog*>()));
        auto* choice = dialog->findChild<QRadioButton*>(u"exceptionOutcome-"_s + codeOf(outcome));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Space);
        auto* note = dialog->findChild<QLineEdit*>(u"exceptionNote"_s);
        note->setFocus();
        QTest::keyClicks(note, why);
        QTest::keyClick(note, Qt::Key_Return);
    }
    QString chain(int failures, bool hasCase)
    {
        for (const QJsonObject& one : m_truth) {
            if (one[u"injected"].toString() == u"chain" && !one[u"mended"].toBool() && one[u"failures"].toInt() == failures && !one[u"case"].toString().isEmpty() == hasCase) {
                return one[u"key"].toString();
            }
        }
        return {};
    }

    void fillEstate()
    {
        installAccessibility();
        QVERIFY(m_estate.fill(4000, 7));
        m_estate.cache.reset();
        const auto filled = sandbox::fillExceptions(m_estate.folder.path(), 4000, 7, now);
        QVERIFY(filled.has_value());
        for (const QJsonValue& one : filled->truth) {
            m_truth << one.toObject();
        }
        m_estate.cache = std::move(*cache::Cache::open(m_estate.folder.path()));
    }
    void begin()
    {
        m_own = std::make_unique<QTemporaryDir>();
        m_desk = *desk::Desk::open(m_own->path());
        m_outbox = *outbox::Outbox::open(m_own->path());
        m_announced.clear();
        m_searched.clear();
    }
    void finish()
    {
        m_window.reset();
        m_outbox.reset();
        m_desk.reset();
    }
};

} // namespace cf::test
