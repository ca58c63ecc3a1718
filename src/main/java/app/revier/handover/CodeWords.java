package app.revier.handover;

import app.revier.territory.Behaviour;

/** In which words codes are told. */
interface CodeWords {

  /** The very same. */
  CodeWords SAME =
      new CodeWords() {
        @Override
        public Behaviour of(Behaviour behaviour) {
          return behaviour;
        }

        @Override
        public String stage(String code) {
          return code;
        }

        @Override
        public String measure(String name) {
          return name;
        }
      };

  /** How a customer buys. */
  Behaviour of(Behaviour behaviour);

  /** The code of a stage. */
  String stage(String code);

  /** The name of a measure. */
  String measure(String name);
}
