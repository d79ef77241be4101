// Pictures of every page and state of the window, for the documentation and for looking at them critically.
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTimer>

#include <deque>
#include <functional>

namespace cf::ui {

class MainWindow;

/// Drives the window through its pages and states and saves each as NAME-SCHEME-WIDTHxHEIGHT.png. Everything is done
/// from the event loop; finished() comes when the last one is saved. The window is left with the look it was found in.
class Shots : public QObject
{
    Q_OBJECT

public:
    Shots(MainWindow& window, const QString& directory, QObject* parent = nullptr);
    /// Only pictures whose name begins with one of these; all when empty.
    void setOnly(const QStringList& prefixes) { m_only = prefixes; }
    void start();

Q_SIGNALS:
    void finished(int pictures, const QStringList& failures);

private:
    struct Step {
        QString name; ///< empty: nothing is saved
        std::function<void()> go;
        std::function<bool()> ready = {};
        Look look = {};
        QSize size = {};
    };
    void addRound(SchemeChoice scheme, QSize size);
    void addPages(const QString& suffix = {});
    bool isFilled() const; ///< nothing on the page is still on its way
    void addFurther(const QString& name);
    void addComparisons();
    void addWorkspaces();
    void addCases(const QString& suffix = {});
    void addDisputes();
    void addRequests();
    void addActivity();
    void addExceptions();
    void addPacks();
    void addTasks(const QString& suffix = {});
    void addOutbox(const QString& suffix = {});
    void addReissues(const QString& suffix = {});
    void addPreservation(const QString& suffix = {});
    void addRetention(const QString& suffix = {});
    void addState(const QString& name, std::function<void()> go, std::function<bool()> ready = {});
    bool isWanted(const QString& name) const;
    void next();
    void poll();
    void save();
    void closeOverlays();
    void openPage(const QString& page, const QString& subject = {});

    MainWindow& m_window;
    QString m_directory;
    Look m_before;
    QStringList m_only;
    std::deque<Step> m_steps;
    Look m_look;
    QSize m_size;
    QTimer m_timer;
    int m_ticks = 0;
    int m_pictures = 0;
    QStringList m_failures;
    bool m_isMissing = false; ///< the window has no page of the current step; such are left out, and refused where they were asked for
};

} // namespace cf::ui
