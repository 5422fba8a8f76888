# Page "Training": people's own sentences are taught to the assistant's understanding.

# Navigation
training-nav = Training
training-title = Training
training-about = The assistant can learn to understand sentences that people really wrote. Training makes a copy beside the running assistant and compares both on thousands of test sentences. Nothing changes for people before you press “Use this model”.
# Line on the start page after a number, so without the number
training-home = trained model that waits for a decision
# Button on the page of questions without an answer
training-teach = Teach these sentences
training-teach-title = What do these sentences mean?
training-teach-about = Choose what each person needed. Leave out what is unclear: a wrong meaning does harm. Danger is not taught here.
training-not-this = Do not teach this sentence
# One of the meanings, after the needs
training-none-of-ours = Not about help for people who fled
training-none-chosen = No sentence was chosen.
training-add = Add these sentences
training-cancel = Cancel
training-added = { $count ->
    [one] { $count } sentence was added. An administrator can train with it now.
   *[other] { $count } sentences were added. An administrator can train with them now.
  }
training-refused-title = Some sentences were not added
training-refused-measured = Understanding is measured with this sentence. If it were taught, the measurement would be worth nothing.
training-refused-taught = This sentence is known already.
training-refused-language = The assistant does not speak this language.
training-refused-empty = Nothing is left of this sentence.
training-on = Go on
training-sentences = Added sentences
training-sentence = Sentence
training-meaning = Meaning
training-by = Added by
training-state = State
training-live = learnt
training-waiting = waits for training
training-remove = Remove
training-remove-hint = A sentence that is removed is forgotten with the next training.
training-removed = The sentence was removed. It is forgotten with the next training.
training-empty = Nobody has added a sentence yet. Choose some on this page:
# How training stands
training-stage-idle = No training is running
training-stage-training = The copy is learning
training-stage-measuring = The copy is being compared
training-stage-ready = A new model is ready
training-stage-failed = The training failed
training-left = { $minutes ->
    [one] about { $minutes } minute left
   *[other] about { $minutes } minutes left
  }
training-meanwhile = You can leave this page. People are answered as usual.
training-again = Look again
training-begin = Train
training-begun = The training has begun.
training-nothing-new = There is nothing to teach: the running model knows all these sentences, or a training is running already.
training-stop = Stop the training
training-stopped = The copy was thrown away. Nothing has changed for people.
training-failed-other = Nothing has changed for people. Try again; if it fails once more, ask whoever looks after the machine.
# $gigabytes: how much memory training takes
training-failed-memory = There was too little memory. Nothing has changed for people. Training needs about { $gigabytes } GB free: end other programs on the machine and train again, or ask whoever looks after it.
training-failed-space = The disk is full. Nothing has changed for people. Ask whoever looks after the machine to make room, then train again.
training-failed-restarts = The assistant was started again twice while the copy was learning, so the training was given up. Nothing has changed for people. Train again when the machine is calm; if it happens once more, ask whoever looks after it.
# Variables: $count sentences of operators that the new model learnt
training-learnt = { $count ->
    [one] It has learnt { $count } added sentence.
   *[other] It has learnt { $count } added sentences.
  }
training-bars = What is measured
training-before = now
training-after = after
training-limit = limit
training-verdict = Result
training-kept = good
training-fell = worse, within the limit
training-broken = below the limit
training-languages = By language (recognised meanings, macro-F1)
training-language = Language
training-bar-intents-mean-macro-f1 = Meanings recognised, all languages
training-bar-intents-weakest-language = Meanings recognised, weakest language
training-bar-intents-calibration-error = Error of its own certainty
training-bar-danger-recall-mean = Dangers heard, all languages
training-bar-danger-recall-weakest-language = Dangers heard, weakest language
training-bar-danger-recall-of-the-gate-alone-weakest-language = Dangers heard by fixed words alone, weakest language
training-bar-danger-look-alikes-at-certain = Harmless sentences taken for certain danger
training-bar-danger-look-alikes-at-possible = Harmless sentences taken for possible danger
training-bar-danger-ordinary-messages-at-certain = Ordinary questions taken for certain danger
training-use = Use this model
training-used = The new model answers from now on. If something is wrong, press “Go back”.
training-discard = Throw it away
training-back = Go back to the model before
training-gone-back = The model from before answers again.
training-admin = Only administrators train and choose the model.
training-obstacle-nothing = There is no such model.
training-obstacle-busy = A training is running.
training-obstacle-bars = This model cannot be used: it falls below a limit. Throw it away, look at the sentences again, and train anew.
training-obstacle-changed = This model cannot be used: the assistant was changed since. Train again.
training-obstacle-damaged = This model cannot be used: its file is damaged. Train again.
