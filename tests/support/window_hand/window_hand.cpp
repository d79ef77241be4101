// A hand inside a running window: a Qt plugin that any program of ours loads when QT_QPA_GENERIC_PLUGINS=hand, so that
// a test can use the real program in its own process. One order a line on standard input, one JSON object a line back.
//
//   size W H             the window's size
//   type NAME TEXT       replaces what a line edit holds, key by key
//   key NAME SEQUENCE    one key, e.g. Ctrl+S
//   hit SEQUENCE         one key, to whatever has the focus
//   rows NAME            {"rows":n}: of a list or table
//   focus                {"name":…,"words":…}: what has it
//   click NAME           a button
//   header NAME SECTION  a column's head
//   trigger NAME         an action, wherever it stands; its menu closes
//   read NAME            {"text":…}: what a widget says, to a screen reader if not in letters
//   words NAME           {"text":…}: what it says to a screen reader, however little room its letters have
//   ink NAME             {"ink":n}: dark pixels in what is painted of it
//   tell                 {"title":…,"size":[w,h],"query":…,"rows":n,"sort":[section,order],"columns":[…],"saved":[…],
//                         "offered":[…]}: what the window shows
//
// {"missing":NAME} when it is not there (yet): ask again.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGenericPlugin>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QSocketNotifier>
#include <QTableView>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QMainWindow* window()
{
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<QMainWindow*>(widget); found && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

template <class T>
T* named(const QString& name)
{
    return window() ? window()->findChild<T*>(name) : nullptr;
}

QJsonArray linesOf(const QListView* list)
{
    QJsonArray lines;
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        lines.append(list->model()->index(row, 0).data().toString());
    }
    return lines;
}

QJsonObject told()
{
    const auto* table = named<QTableView>(u"results"_s);
    const auto* line = named<QLineEdit>(u"searchLine"_s);
    if (!table || !line) {
        return {{u"missing"_s, u"window"_s}};
    }
    const QHeaderView* head = table->horizontalHeader();
    QJsonArray columns;
    for (int at = 0; at < head->count(); ++at) {
        if (!head->isSectionHidden(head->logicalIndex(at))) {
            columns.append(head->logicalIndex(at));
        }
    }
    return {{u"title"_s, window()->windowTitle()},
            {u"size"_s, QJsonArray{window()->width(), window()->height()}},
            {u"query"_s, line->text()},
            {u"rows"_s, table->model()->rowCount()},
            {u"sort"_s, QJsonArray{head->sortIndicatorSection(), int(head->sortIndicatorOrder())}},
            {u"columns"_s, columns},
            {u"saved"_s, linesOf(named<QListView>(u"navList"_s))},
            {u"offered"_s, linesOf(named<QListView>(u"completionPopup"_s))}};
}

bool type(const QString& name, const QString& text)
{
    auto* line = named<QLineEdit>(name);
    if (!line || !line->isVisible()) {
        return false;
    }
    line->setFocus();
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    return true;
}

bool press(const QString& name, const QString& sequence)
{
    auto* widget = named<QWidget>(name);
    if (!widget || !widget->isVisible()) {
        return false;
    }
    const QKeyCombination keys = QKeySequence::fromString(sequence)[0];
    QTest::keyClick(widget, keys.key(), keys.keyboardModifiers());
    return true;
}

/// To whatever has the focus, as a keyboard does.
bool hit(const QString& sequence)
{
    QWidget* focused = QApplication::focusWidget();
    const QKeySequence keys = QKeySequence::fromString(sequence);
    if (!focused || keys.isEmpty()) {
        return false;
    }
    QTest::keyClick(focused, keys[0].key(), keys[0].keyboardModifiers());
    return true;
}

bool click(const QString& name)
{
    auto* button = named<QAbstractButton>(name);
    if (!button || !button->isVisible()) {
        return false;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool clickHead(const QString& name, int section)
{
    auto* head = named<QHeaderView>(name);
    if (!head || head->isSectionHidden(section)) {
        return false;
    }
    QTest::mouseClick(
        head->viewport(), Qt::LeftButton, {},
        {head->sectionViewportPosition(section) + head->sectionSize(section) / 2, head->viewport()->height() / 2});
    return true;
}

bool trigger(const QString& name)
{
    auto* action = named<QAction>(name);
    if (!action) {
        return false;
    }
    action->trigger();
    if (QWidget* menu = QApplication::activePopupWidget()) {
        menu->close();
    }
    return true;
}

int inkOf(QWidget& widget)
{
    const QImage picture = widget.grab().toImage();
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            dark += qGray(picture.pixel(x, y)) < 90;
        }
    }
    return dark;
}

class Hand : public QObject
{
public:
    Hand()
        : m_orders(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_orders, &QSocketNotifier::activated, this, &Hand::read);
    }

private:
    void read()
    {
        char bytes[4096];
        const ssize_t got = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0) {
            m_orders.setEnabled(false);
            return;
        }
        m_waiting.append(bytes, got);
        for (qsizetype end = m_waiting.indexOf('\n'); end >= 0; end = m_waiting.indexOf('\n')) {
            const QString order = QString::fromUtf8(m_waiting.left(end));
            m_waiting.remove(0, end + 1);
            const QByteArray answer = QJsonDocument(obey(order)).toJson(QJsonDocument::Compact) + '\n';
            std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
            std::fflush(stdout);
        }
    }

    static QJsonObject obey(const QString& order)
    {
        const QString verb = order.section(u' ', 0, 0);
        const QString name = order.section(u' ', 1, 1);
        const QString rest = order.section(u' ', 2);
        if (verb == u"tell") {
            return told();
        }
        if (const auto* widget = verb == u"read" ? named<QWidget>(name) : nullptr; widget && widget->isVisible()) {
            const QString text = widget->property("text").toString();
            return {{u"text"_s, text.isEmpty() ? widget->accessibleName() : text}};
        }
        if (const auto* widget = verb == u"words" ? named<QWidget>(name) : nullptr; widget && widget->isVisible()) {
            return {{u"text"_s, widget->accessibleName()}};
        }
        if (auto* widget = verb == u"ink" ? named<QWidget>(name) : nullptr; widget && widget->isVisible()) {
            return {{u"ink"_s, inkOf(*widget)}};
        }
        if (const auto* view = verb == u"rows" ? named<QAbstractItemView>(name) : nullptr; view && view->isVisible()) {
            return {{u"rows"_s, view->model()->rowCount()}};
        }
        if (verb == u"focus") {
            const QWidget* focused = QApplication::focusWidget();
            return {{u"name"_s, focused ? focused->objectName() : QString()}, {u"words"_s, focused ? focused->accessibleName() : QString()}};
        }
        if (verb == u"size" && window()) {
            window()->resize(name.toInt(), rest.toInt());
            return {{u"done"_s, true}};
        }
        const bool done = (verb == u"type" && type(name, rest)) || (verb == u"key" && press(name, rest)) ||
                          (verb == u"hit" && hit(name)) || (verb == u"click" && click(name)) ||
                          (verb == u"header" && clickHead(name, rest.toInt())) ||
                          (verb == u"trigger" && trigger(name));
        return done ? QJsonObject{{u"done"_s, true}} : QJsonObject{{u"missing"_s, name}};
    }

    QSocketNotifier m_orders;
    QByteArray m_waiting;
};

} // namespace

class HandPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "window_hand.json")

public:
    QObject* create(const QString&, const QString&) override { return new Hand; }
};

#include "window_hand.moc"
